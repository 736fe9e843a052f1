package org.ecoute.examples.service.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ecoute.examples.service.record.NotFoundException;
import org.ecoute.examples.service.reports.Bilans;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.views.Views;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.reporting.BilanWriter;
import org.ecoute.reporting.Period;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What may be shown to whom. Each answer is for the caller alone: nothing may be kept on the way. */
@RestController
@RequestMapping("/api")
class ViewController {
    private final CaseFileReader reader;
    private final Views views;
    private final Bilans bilans;

    ViewController(CaseFileReader reader, Views views, Bilans bilans) {
        this.reader = reader;
        this.views = views;
        this.bilans = bilans;
    }

    @GetMapping("/case-files/{id}/views/{content}")
    Map<String, Object> view(
            @AuthenticationPrincipal Caller caller, @PathVariable String id, @PathVariable String content) {
        return views.view(caller, reader.read(caller, id), content(content));
    }

    /** The report of a period, both days included: JSON, CSV or a page, as {@code format} asks. */
    @GetMapping("/reports/{service}")
    ResponseEntity<String> report(
            @AuthenticationPrincipal Caller caller,
            @PathVariable String service,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "json") String format) {
        ReportFormat known = ReportFormat.of(format);
        BilanWriter writer = known.writer(Languages.current());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, known.mediaType())
                // the page carries its style and drawings in itself and runs nothing
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
                .body(writer.toText(bilans.bilan(caller, service, Period.ofDays(from, to))));
    }

    private static DisclosureContent content(String code) {
        return Stream.of(DisclosureContent.values())
                .filter(content -> content.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("view"));
    }
}
