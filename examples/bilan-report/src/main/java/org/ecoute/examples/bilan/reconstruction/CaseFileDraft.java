package org.ecoute.examples.bilan.reconstruction;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.code.GroundCode;
import org.ecoute.model.code.OrganisationCode;
import org.ecoute.model.code.RegionCode;

/** A case file in the making: what was dealt to it, before its acts are written. */
final class CaseFileDraft {
    private final LocalDateTime opened;
    private final Optional<OrganisationCode> organisation;
    private final RegionCode region;
    private final List<PersonDraft> people = new ArrayList<>();
    private final Set<Tag> tags = new LinkedHashSet<>();
    private Optional<GroundCode> ground = Optional.empty();
    private int managerAdvice;
    private Optional<Intervention> intervention = Optional.empty();
    private boolean admitted = true;
    private boolean supportRequired;

    CaseFileDraft(LocalDateTime opened, Optional<OrganisationCode> organisation, RegionCode region) {
        this.opened = opened;
        this.organisation = organisation;
        this.region = region;
        tags.add(CaseFileReconstruction.RECONSTRUCTED);
        people.add(new PersonDraft());
    }

    /** When the referral was made, in contract time. */
    LocalDateTime opened() {
        return opened;
    }

    int year() {
        return opened.getYear();
    }

    Optional<OrganisationCode> organisation() {
        return organisation;
    }

    /** Region of work and of residence alike. */
    RegionCode region() {
        return region;
    }

    /** One at least. */
    List<PersonDraft> people() {
        return people;
    }

    Set<Tag> tags() {
        return tags;
    }

    Optional<GroundCode> ground() {
        return ground;
    }

    void ground(Optional<GroundCode> value) {
        ground = value;
    }

    /** How many sessions of advice to a manager were held. */
    int managerAdvice() {
        return managerAdvice;
    }

    void addManagerAdvice(int sessions) {
        managerAdvice += sessions;
    }

    Optional<Intervention> intervention() {
        return intervention;
    }

    void intervention(Intervention value) {
        intervention = Optional.of(value);
    }

    /** True where the document says that individual support was given. */
    boolean supportRequired() {
        return supportRequired;
    }

    void requireSupport() {
        supportRequired = true;
    }

    /** False where the clauses refuse the referral: nobody is then supported. */
    boolean admitted() {
        return admitted;
    }

    void refuse() {
        admitted = false;
    }
}
