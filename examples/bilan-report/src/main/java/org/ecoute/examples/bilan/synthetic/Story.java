package org.ecoute.examples.bilan.synthetic;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;
import org.ecoute.model.person.Beneficiary;
import org.ecoute.model.person.BeneficiaryId;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.ServiceId;

/** A case file being told, one act after the other; days are counted from the referral. Not thread-safe. */
final class Story {
    /** The tag of every made-up case file. */
    static final Tag SYNTHETIC = Tag.of("synthetic");

    static final BeneficiaryId AGENT = BeneficiaryId.of("B1");

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final String id;
    private final ServiceId service;
    private final OffsetDateTime opened;
    private final List<Act> acts = new ArrayList<>();
    private Role role = Role.AGENT;
    private String region = "84";

    Story(String id, String service, LocalDate day) {
        this.id = id;
        this.service = ServiceId.of(service);
        this.opened = day.atTime(10, 0).atZone(PARIS).toOffsetDateTime();
    }

    OffsetDateTime opened() {
        return opened;
    }

    /** An elapsed time after the referral. */
    OffsetDateTime after(Duration elapsed) {
        return opened.plus(elapsed).atZoneSameInstant(PARIS).toOffsetDateTime();
    }

    /** A local hour, some days after the referral. */
    OffsetDateTime day(int days, int hour) {
        return opened.toLocalDate()
                .plusDays(days)
                .atTime(LocalTime.of(hour, 0))
                .atZone(PARIS)
                .toOffsetDateTime();
    }

    /** Makes the beneficiary somebody else than an agent. */
    Story about(Role other) {
        role = other;
        return this;
    }

    /** Moves the beneficiary, who otherwise works and lives in Auvergne-Rhône-Alpes. */
    Story livingIn(String otherRegion) {
        region = otherRegion;
        return this;
    }

    Story with(Act act) {
        acts.add(act);
        return this;
    }

    /** Takes acts out again; there must be some. */
    Story without(Predicate<Act> unwanted) {
        if (!acts.removeIf(unwanted)) {
            throw new IllegalStateException("Nothing to take out of " + id + ". Maybe the act was never told.");
        }
        return this;
    }

    CaseFile told() {
        return CaseFile.builder()
                .id(CaseFileId.of(id))
                .service(service)
                .schema(CaseFile.SCHEMA)
                .addTags(SYNTHETIC)
                .addBeneficiaries(Beneficiary.builder()
                        .id(AGENT)
                        .role(role)
                        .organisation(OrganisationCode.of("DIRECCTE"))
                        .workRegion(RegionCode.of(region))
                        .homeRegion(RegionCode.of(region))
                        .build())
                .acts(acts.stream()
                        .sorted(Comparator.comparing(act -> act.at().toInstant()))
                        .toList())
                .build();
    }
}
