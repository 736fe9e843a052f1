package org.ecoute.examples.service.web;

import java.util.Locale;
import java.util.stream.Stream;
import org.ecoute.examples.service.record.BadRequestException;
import org.ecoute.model.Language;
import org.ecoute.reporting.BilanWriter;

/** What a report can be had as. */
enum ReportFormat {
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8"),
    HTML("text/html;charset=UTF-8");

    private final String mediaType;

    ReportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    static ReportFormat of(String code) {
        return Stream.of(values())
                .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> new BadRequestException("format", "It must be json, csv or html."));
    }

    String mediaType() {
        return mediaType;
    }

    BilanWriter writer(Language language) {
        return switch (this) {
            case JSON -> BilanWriter.json();
            case CSV -> BilanWriter.csv(language);
            case HTML -> BilanWriter.html(language);
        };
    }
}
