package org.ecoute.reporting.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ecoute.model.Labels;
import org.ecoute.model.LocalText;
import org.ecoute.model.code.CodeLists;
import org.ecoute.model.code.Ground;
import org.ecoute.model.code.OrganisationKind;
import org.ecoute.model.person.AgeBand;
import org.ecoute.reporting.Member;

/** Members of dimensions, from enumerated values, code lists and the words of reports. */
final class Members {
    private Members() {}

    /** All constants but NOT_STATED, which every dimension has already. */
    static List<Member> of(Enum<?>[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> !constant.name().equals(Member.NOT_STATED.code()))
                .map(constant -> Member.of(constant.name(), capital(Labels.of(constant))))
                .toList();
    }

    static List<Member> ageBands() {
        return Arrays.stream(AgeBand.values())
                .filter(band -> band != AgeBand.NOT_STATED)
                .map(band -> Member.of(band.code(), capital(Labels.of(band))))
                .toList();
    }

    /** Members whose labels are words of reports. */
    static List<Member> named(String dimension, String... codes) {
        return Stream.of(codes)
                .map(code -> Member.of(code, Texts.of("member." + dimension + "." + code)))
                .toList();
    }

    /** Members that are called by their codes. */
    static List<Member> plain(Stream<String> codes) {
        return codes.map(code -> Member.of(code, new LocalText(code, code))).toList();
    }

    static List<Member> organisations() {
        return CodeLists.bundled().organisations().stream()
                .filter(one -> one.kind() != OrganisationKind.NOT_STATED)
                .map(one -> new Member(one.code().value(), one.label(), one.validity()))
                .toList();
    }

    static List<Member> organisationKinds() {
        return of(OrganisationKind.values());
    }

    static List<Member> regions() {
        return CodeLists.bundled().regions().stream()
                .map(one -> new Member(one.code().value(), one.label(), one.validity()))
                .toList();
    }

    /** The grounds of the code list that are meant. */
    static List<Member> grounds(Predicate<Ground> meant) {
        return CodeLists.bundled().grounds().stream()
                .filter(meant)
                .map(one -> new Member(one.code().value(), one.label(), one.validity()))
                .toList();
    }

    static List<Member> riskFactors() {
        return CodeLists.bundled().riskFactors().stream()
                .map(one -> Member.of(one.code().value(), one.label()))
                .toList();
    }

    private static LocalText capital(LocalText text) {
        return new LocalText(capital(text.french()), capital(text.english()));
    }

    static String capital(String text) {
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }
}
