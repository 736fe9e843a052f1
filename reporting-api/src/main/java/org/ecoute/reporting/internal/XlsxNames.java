package org.ecoute.reporting.internal;

import java.util.List;
import java.util.stream.IntStream;

/** Names that workbooks accept: 31 characters, none of {@code []:*?/\}, no two alike. The number keeps them apart. */
final class XlsxNames {
    private static final int LONGEST = 31;

    private XlsxNames() {}

    static List<String> of(List<String> titles) {
        return IntStream.range(0, titles.size())
                .mapToObj(i -> name(i + 1, titles.get(i)))
                .toList();
    }

    private static String name(int number, String title) {
        String name = number + ". "
                + title.replaceAll("\\p{Zs}*[\\[\\]:*?/\\\\]", ",").replaceAll("['’]", "’");
        return name.length() <= LONGEST ? name : name.substring(0, LONGEST - 1).stripTrailing() + "…";
    }
}
