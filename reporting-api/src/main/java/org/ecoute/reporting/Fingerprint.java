package org.ecoute.reporting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a cube counts, as a SHA-256: indicators, filters, periods and members, but no title and no label, so that better
 * words do not make stored cubes foreign.
 */
record Fingerprint(String value) {
    static Fingerprint of(Plan plan) {
        StringBuilder text = new StringBuilder();
        plan.blocks().forEach(block -> append(text, block));
        return new Fingerprint("sha256:" + HexFormat.of().formatHex(sha256(text.toString())));
    }

    private static void append(StringBuilder text, Block block) {
        TableSpec table = block.table();
        Indicator indicator = block.indicator();
        text.append("table ").append(table.id()).append('\n');
        text.append("unit ").append(indicator.unit()).append('\n');
        text.append("filters ")
                .append(indicator.filters())
                .append(table.filters())
                .append('\n');
        indicator
                .pending()
                .ifPresent(pending ->
                        text.append("pending ").append(pending.filters()).append('\n'));
        text.append("periods ").append(table.periods()).append('\n');
        for (Dimension dimension : block.dimensions()) {
            text.append("dimension ").append(dimension.id());
            text.append(dimension.multiValued() ? " multi-valued" : "");
            dimension.members().forEach(member -> text.append(' ').append(member.code()));
            text.append('\n');
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
