package org.ecoute.examples.national.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.hadoop.mapreduce.lib.input.TextInputFormat;
import org.apache.spark.api.java.JavaNewHadoopRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import scala.Tuple2;

/**
 * Case files one a line, plain or compressed by a codec that Hadoop knows by the file's name. Splits are cut by bytes, so
 * a split numbers its lines from its own beginning; {@link KeptAside} adds those before it.
 */
final class JsonLines {
    private JsonLines() {}

    static JavaRDD<Tally> tallies(JavaSparkContext spark, List<String> paths, Shared shared) {
        Configuration configuration = new Configuration(spark.hadoopConfiguration());
        // only what the reader of a single machine takes for a line break
        configuration.set("textinputformat.record.delimiter", "\n");
        JavaNewHadoopRDD<LongWritable, Text> lines = (JavaNewHadoopRDD<LongWritable, Text>) spark.newAPIHadoopFile(
                String.join(",", paths), TextInputFormat.class, LongWritable.class, Text.class, configuration);
        return lines.mapPartitionsWithInputSplit((split, records) -> tally(split, records, shared), false);
    }

    private static Iterator<Tally> tally(
            InputSplit split, Iterator<Tuple2<LongWritable, Text>> records, Shared shared) {
        FileSplit part = (FileSplit) split;
        String source = part.getPath().getName();
        try (SplitCount count = new SplitCount(shared)) {
            for (long number = 1; records.hasNext(); number++) {
                count.line(source, number, withoutReturn(records.next()._2().toString()));
            }
            return List.of(count.tally(part.getPath().toString(), part.getStart()))
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(part.getPath() + ": what is no case file cannot be kept aside", e);
        }
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }
}
