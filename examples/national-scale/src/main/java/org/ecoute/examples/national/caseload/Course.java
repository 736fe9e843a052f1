package org.ecoute.examples.national.caseload;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.Closure;
import org.ecoute.model.casefile.ClosureOutcome;
import org.ecoute.model.casefile.DocumentKind;
import org.ecoute.model.casefile.DocumentSent;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Practitioner;
import org.ecoute.model.casefile.Session;
import org.ecoute.model.casefile.SessionKind;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.reporting.Period;

/** One case file in the making: what all services have in common. Not thread-safe. */
abstract class Course {
    private static final int MINUTES = 45;

    private final String service;
    private final SplittableRandom random;
    private final List<Beneficiary> beneficiaries = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();

    Course(String service, SplittableRandom random) {
        this.service = service;
        this.random = random;
    }

    /** Draws the people and writes the acts. */
    abstract void write();

    /** Marks beside the one that says that it is made up. */
    Set<Tag> tags() {
        return Set.of();
    }

    final List<Beneficiary> beneficiaries() {
        return beneficiaries;
    }

    /** By their instants. */
    final List<Act> acts() {
        acts.sort(Comparator.comparing(Act::at));
        return acts;
    }

    final SplittableRandom random() {
        return random;
    }

    /** The distribution of an attribute in this service. */
    final Weighted drawn(String attribute) {
        return Marginals.PUBLISHED.of(service, attribute);
    }

    /** True so many times of a hundred. */
    final boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    final void add(Act act) {
        acts.add(act);
    }

    final BeneficiaryId add(Beneficiary.Builder beneficiary) {
        BeneficiaryId id = BeneficiaryId.of("B" + (beneficiaries.size() + 1));
        beneficiaries.add(beneficiary.id(id).build());
        return id;
    }

    /** An instant of an office day between two days, the second exclusive. */
    final OffsetDateTime opening(LocalDate from, LocalDate before) {
        LocalDate day = from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, before)));
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return at(weekend ? day.plusDays(2) : day, LocalTime.of(8, 0).plusMinutes(5L * random.nextInt(110)));
    }

    final Session.Builder session(OffsetDateTime at, BeneficiaryId beneficiary, SessionKind kind, Modality modality) {
        return Session.builder()
                .at(at)
                .beneficiary(beneficiary)
                .kind(kind)
                .modality(modality)
                .minutes(MINUTES)
                .held(!percent(3))
                .practitioner(Practitioner.CLINICAL_PSYCHOLOGIST);
    }

    final void send(OffsetDateTime at, DocumentKind kind, Role to) {
        add(DocumentSent.builder().at(at).kind(kind).to(to).build());
    }

    /** A week after the last act. */
    final void close(ClosureOutcome outcome) {
        LocalDate last = acts.stream()
                .map(act -> act.at().toLocalDate())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        add(Closure.builder()
                .at(at(last.plusDays(7), LocalTime.of(11, 0)))
                .outcome(outcome)
                .build());
    }

    /** An hour of a day in contract time. */
    static OffsetDateTime at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(Period.CONTRACT_ZONE).toOffsetDateTime();
    }

    /** So many minutes later, with the offset of its own day. */
    static OffsetDateTime later(OffsetDateTime instant, long minutes) {
        return instant.plusMinutes(minutes)
                .atZoneSameInstant(Period.CONTRACT_ZONE)
                .toOffsetDateTime();
    }
}
