#!/usr/bin/env bash
# Submits the report to a cluster of this machine, a master, a worker and two executors in processes of their own, has the same
# made in one process, compares both byte by byte, and stops everything. Takes the jars that
# `mvn -Pnational -DskipTests package` left in target/: nothing is downloaded. cluster.sh [HOW-MANY-CASE-FILES]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/target"

size=${1:-2000}
out=$PWD/cluster
rm -rf "$out"
mkdir -p "$out/home/jars" "$out/home/conf"

# what a distribution of Spark holds; four of its jars are ours, too, and Maven put them there
cp -s "$PWD"/spark/*.jar "$PWD"/lib/{slf4j-api,commons-codec,jackson-annotations,antlr4-runtime}-*.jar "$out/home/jars/"
export SPARK_HOME=$out/home SPARK_SCALA_VERSION=2.13 SPARK_LOCAL_IP=127.0.0.1
spark() {
    java -Xmx1g --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
        --add-opens=java.base/java.lang.invoke=ALL-UNNAMED --add-opens=java.base/java.util=ALL-UNNAMED \
        -cp "$SPARK_HOME/conf:$SPARK_HOME/jars/*" "$@"
}
national_scale() { java -cp "national-scale.jar:lib/*:spark/*" org.ecoute.examples.national.NationalScale "$@"; }
report=(report "file://$out/cases.jsonl" --as-of 2021-10-15T18:00:00+02:00 --policy mask)
splits=spark.hadoop.mapreduce.input.fileinputformat.split.maxsize=500000

pids=()
daemon() { spark "$@" & pids+=($!); }
# each of them is a shell with its program
trap 'for pid in "${pids[@]}"; do pkill -P "$pid" || kill "$pid" || true; done 2>/dev/null' EXIT

daemon org.apache.spark.deploy.master.Master --host 127.0.0.1 --port 7077 >"$out/master.log" 2>&1
until grep -q 'New state: ALIVE' "$out/master.log"; do kill -0 "${pids[0]}"; sleep 1; done
daemon org.apache.spark.deploy.worker.Worker --host 127.0.0.1 --cores 2 --memory 2g --work-dir "$out/work" \
    spark://127.0.0.1:7077 >"$out/worker.log" 2>&1
until grep -q 'Successfully registered' "$out/worker.log"; do kill -0 "${pids[1]}"; sleep 1; done

national_scale generate "$out/cases.jsonl" --size "$size" --seed 1
spark org.apache.spark.deploy.SparkSubmit --master spark://127.0.0.1:7077 --executor-memory 768m --executor-cores 1 \
    --conf "$splits" --class org.ecoute.examples.national.NationalScale \
    --jars "$(printf '%s,' lib/*.jar)" national-scale.jar \
    "${report[@]}" --kept-aside "file://$out/kept-aside" --out "$out/of-the-cluster" >/dev/null 2>"$out/submit.log" \
    || { tail -n 40 "$out/submit.log"; exit 1; }
national_scale "${report[@]}" --out "$out/of-one-process" >/dev/null 2>"$out/one-process.log"

echo "Exécuteurs : $(ls -d "$out"/work/app-*/* | wc -l), tâches : $(grep -c 'Finished task .* in stage 0' "$out/submit.log")"
for file in "$out"/of-the-cluster/bilan*; do cmp "$file" "$out/of-one-process/${file##*/}"; done
echo "Les mêmes octets : $(ls "$out"/of-the-cluster/bilan* | wc -l) fichiers"
