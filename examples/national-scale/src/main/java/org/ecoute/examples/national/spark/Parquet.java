package org.ecoute.examples.national.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Case files one a row, with the columns and nested fields that they have in JSON; what is absent is null. Each row is
 * told as JSON and read like a line, so that one reader decides what is a case file. A row's number is its line.
 */
final class Parquet {
    private Parquet() {}

    static JavaRDD<Tally> tallies(SparkSession spark, List<String> paths, Shared shared) {
        return spark.read()
                .parquet(paths.toArray(String[]::new))
                .select(col("_metadata.file_name"), col("_metadata.row_index"), to_json(struct(new Column[] {col("*")
                })))
                .toJavaRDD()
                .mapPartitions(rows -> tally(rows, shared));
    }

    private static Iterator<Tally> tally(Iterator<Row> rows, Shared shared) {
        try (SplitCount count = new SplitCount(shared)) {
            rows.forEachRemaining(row -> count.line(row.getString(0), row.getLong(1) + 1, row.getString(2)));
            return List.of(count.tally("", TaskContext.getPartitionId())).iterator();
        } catch (IOException e) {
            throw new UncheckedIOException("what is no case file cannot be kept aside", e);
        }
    }
}
