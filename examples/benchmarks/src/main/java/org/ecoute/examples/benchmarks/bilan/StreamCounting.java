package org.ecoute.examples.benchmarks.bilan;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one would write in Java without us: trees of JSON, a parallel stream, a map of counts. */
final class StreamCounting implements Counting.Counter {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String NOT_STATED = "NOT_STATED";
    private static final String TOTAL = "TOTAL";

    @Override
    public SortedMap<Place, Long> count(Path caseFiles) {
        try (BufferedReader text = reader(caseFiles)) {
            return new TreeMap<>(text.lines()
                    .parallel()
                    .map(MAPPER::readTree)
                    .flatMap(StreamCounting::places)
                    .collect(Collectors.groupingByConcurrent(place -> place, Collectors.counting())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader reader(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        boolean compressed = file.toString().endsWith(".gz");
        return new BufferedReader(
                new InputStreamReader(compressed ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8));
    }

    private static Stream<Place> places(JsonNode file) {
        Stream<Place> persons = file.path("beneficiaries").valueStream().flatMap(StreamCounting::person);
        Stream<Place> acts = file.path("acts").valueStream().flatMap(act -> switch (act.path("type")
                .asString()) {
            case "referral" -> referral(file, act);
            case "session" -> session(act);
            default -> Stream.<Place>empty();
        });
        return Stream.concat(persons, acts);
    }

    private static Stream<Place> person(JsonNode one) {
        return Stream.of(
                place("persons.gender", one, "gender"),
                place("persons.statutory-category", one, "statutoryCategory"),
                place("persons.age-band", one, "ageBand"),
                place("persons.work-region", one, "workRegion"),
                place("persons.organisation", one, "organisation"));
    }

    private static Stream<Place> referral(JsonNode file, JsonNode act) {
        Stream<Place> grounds = act.has("grounds")
                ? act.path("grounds")
                        .valueStream()
                        .map(ground -> new Place("referrals.ground", ground.asString(), TOTAL))
                : Stream.of(new Place("referrals.ground", NOT_STATED, TOTAL));
        return Stream.concat(
                Stream.of(
                        place("referrals.service", file, "service"),
                        place("referrals.referred-by", act, "by"),
                        place("referrals.channel", act, "channel")),
                grounds);
    }

    private static Stream<Place> session(JsonNode act) {
        String kind = code(act, "kind");
        String modality = code(act, "modality");
        return Stream.of(
                new Place("sessions.session-kind-by-modality", kind, modality),
                new Place("sessions.held", code(act, "held").toUpperCase(java.util.Locale.ROOT), TOTAL),
                new Place("sessions.interview-kind", kind.equals("SUPPORT") ? support(modality) : kind, TOTAL));
    }

    private static String support(String modality) {
        return switch (modality) {
            case NOT_STATED -> NOT_STATED;
            case "TELEPHONE" -> "SUPPORT_TELEPHONE";
            case "FACE_TO_FACE" -> "SUPPORT_FACE_TO_FACE";
            default -> "SUPPORT_OTHER";
        };
    }

    private static Place place(String table, JsonNode of, String field) {
        return new Place(table, code(of, field), TOTAL);
    }

    private static String code(JsonNode of, String field) {
        return of.path(field).asString(NOT_STATED);
    }
}
