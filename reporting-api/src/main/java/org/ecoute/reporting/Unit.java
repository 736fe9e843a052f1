package org.ecoute.reporting;

/** What is counted, as what it is. The instant of each decides the period that it falls in. */
public enum Unit {
    /** Case files, by the instant of the referral that opened them. */
    CASE_FILES,
    /** Referrals (calls), by their own instant. */
    REFERRALS,
    /**
     * Persons, each as the beneficiary of one case file, by the first referral that names them. Somebody with two case
     * files counts twice, as in the published reports.
     */
    BENEFICIARIES,
    /** Individual sessions, held or not, by their start. */
    SESSIONS,
    /** Held exchanges with a beneficiary: sessions held, contacts that reached, messages answered (QS-RPT-02). */
    CONTACTS,
    /** Collective acts one by one: a permanence, a discussion group, … */
    GROUP_SESSIONS,
    /** Collective interventions: the group sessions of one case file are one, by the instant of the first. */
    COLLECTIVE_INTERVENTIONS,
    /** Half-days of group sessions, by the start of the session. */
    HALF_DAYS,
    /** Duties, by the instant of the act that created them, so that they line up with it. */
    DUTIES,
    /** Acts against their ruling and duties not kept, by the instant of the act, or of the one that created the duty. */
    BREACHES
}
