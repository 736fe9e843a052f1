package org.ecoute.examples.national;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark: in this very process unless a cluster's submit command, or the caller, names another master. */
final class Sessions {
    private static final String EMBEDDED = "local[*]";

    private Sessions() {}

    /**
     * A session.
     *
     * @param master Spark's own notation; empty: the one that the submit command sets, else this process
     */
    static SparkSession open(String master) {
        SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "ecoute-national-scale");
        if (!master.isEmpty()) {
            conf.setMaster(master);
        }
        conf.setIfMissing("spark.master", EMBEDDED);
        if (conf.get("spark.master").startsWith("local")) {
            conf.setIfMissing("spark.ui.enabled", "false");
            conf.setIfMissing("spark.driver.host", "localhost");
            conf.setIfMissing("spark.driver.bindAddress", "127.0.0.1");
        }
        return SparkSession.builder().config(conf).getOrCreate();
    }
}
