package org.ecoute.examples.bilan.reconstruction;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ecoute.model.code.OrganisationCode;

/**
 * What document 002 does not tell about the numéro bleu, or no longer does: our choices, stated in one place. Maps are
 * sorted, for the order in which they are dealt decides who gets what.
 */
final class BleuChoices {
    /** Case files by year before 2020: the chart is lost, only their sum is known. */
    static final SortedMap<Integer, Integer> CASE_FILES_BEFORE_2020 =
            new TreeMap<>(Map.of(2016, 75, 2017, 95, 2018, 95, 2019, 80));

    /** The beneficiaries of 2016: no figure is published for them, so we take as many a case file as afterwards. */
    static final int BENEFICIARIES_2016 = 172;

    /** How the case files outside the three published organisations are shared out before 2020; sums to 32. */
    static final SortedMap<OrganisationCode, Integer> OTHER_ORGANISATIONS_BEFORE_2020 = new TreeMap<>(Map.of(
            Organisations.CENTRAL,
            12,
            OrganisationCode.of("DDCSPP"),
            9,
            OrganisationCode.of("CREPS"),
            4,
            OrganisationCode.of("INJS"),
            3,
            OrganisationCode.of("INSEP"),
            2,
            OrganisationCode.of("ENVSN"),
            2));

    /** Support sessions held with a derogation, one number a beneficiary: the report gives no number of derogations. */
    static final List<Integer> LONG_COURSES_BEFORE_2020 = List.of(6, 7, 7, 8, 10, 10);

    /** The same in 2020. */
    static final List<Integer> LONG_COURSES_2020 = List.of(7);

    /** Of the four calls about the health crisis, those from a regional health agency; the line for agents has the rest. */
    static final int HEALTH_CRISIS_AT_AGENCIES = 3;

    private BleuChoices() {}
}
