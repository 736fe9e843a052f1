package org.ecoute.reporting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.ecoute.model.InvalidValueException;
import org.ecoute.model.ruling.RulePackHash;

/** The stored form of a cube: a mark, the fingerprint, the audit, the counters, a checksum of all before it. */
final class CubeBytes {
    private static final String MARK = "ecoute-cube-1";
    private static final int CHECKSUM_BYTES = Long.BYTES;

    private CubeBytes() {}

    static byte[] write(Plan plan, Counters counters, Audit audit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(MARK);
            out.writeUTF(plan.fingerprint().value());
            out.writeLong(audit.caseFiles());
            writeInstant(out, audit.earliest());
            writeInstant(out, audit.latest());
            writeAll(out, audit.rulePacks());
            writeAll(out, audit.provenance());
            for (long value : counters.values()) {
                out.writeLong(value);
            }
            out.writeLong(checksum(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Cube read(Plan plan, byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!in.readUTF().equals(MARK)) {
                throw damaged(bytes, "It does not begin like a cube. Maybe it is another file.");
            }
            refuseForeign(plan.fingerprint(), in.readUTF(), plan.spec());
            refuseDamaged(bytes);
            Audit audit = new Audit(
                    in.readLong(),
                    readInstant(in),
                    readInstant(in),
                    readAll(in, RulePackHash::of),
                    readAll(in, Provenance::valueOf));
            long[] values = new long[plan.size() * Counters.Kind.values().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = in.readLong();
            }
            return new Cube(plan, new Counters(plan.size(), values), audit);
        } catch (IOException e) {
            throw damaged(bytes, "It is no cube, or its end is missing.");
        }
    }

    static void refuseForeign(Fingerprint own, String other, BilanSpec spec) {
        if (!own.value().equals(other)) {
            throw new InvalidValueException(
                    "fingerprint of cube",
                    other,
                    "It counts for another specification or vocabulary; " + spec.id() + " has " + own
                            + ". Maybe the specification has changed since: count again from the case files.");
        }
    }

    private static void refuseDamaged(byte[] bytes) throws IOException {
        int end = Math.max(0, bytes.length - CHECKSUM_BYTES);
        long written = new DataInputStream(new ByteArrayInputStream(bytes, end, CHECKSUM_BYTES)).readLong();
        if (written != checksum(Arrays.copyOf(bytes, end))) {
            throw damaged(bytes, "Its checksum does not match: it was damaged or cut off after it was written.");
        }
    }

    private static InvalidValueException damaged(byte[] bytes, String cure) {
        return new InvalidValueException("stored cube", bytes.length + " bytes", cure);
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private static void writeInstant(DataOutputStream out, Optional<Instant> instant) throws IOException {
        out.writeUTF(instant.map(Instant::toString).orElse(""));
    }

    private static Optional<Instant> readInstant(DataInputStream in) throws IOException {
        String text = in.readUTF();
        return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
    }

    private static void writeAll(DataOutputStream out, SortedSet<?> values) throws IOException {
        out.writeInt(values.size());
        for (Object value : values) {
            out.writeUTF(value.toString());
        }
    }

    private static <T extends Comparable<T>> SortedSet<T> readAll(DataInputStream in, Function<String, T> parse)
            throws IOException {
        SortedSet<T> values = new TreeSet<>();
        for (int left = in.readInt(); left > 0; left--) {
            values.add(parse.apply(in.readUTF()));
        }
        return Collections.unmodifiableSortedSet(values);
    }
}
