package org.ecoute.reporting;

/** One small report, written with French and with English keys. */
final class SpecTexts {
    static final String FRENCH = """
            bilan: petit
            titre: Petit bilan
            accord: { instance: Comité social, jour: 2021-02-01 }
            périodes: { avril: 2021-04, an: 2021 }
            membres:
              métier: { INSPECTEUR: Inspecteur du travail }
            effectifs:
              organisme:
                source: Bilan social 2020
                nombres: { ARS: 80 }
            indicateurs:
              agents:
                nom: { fr: agents, en: agents }
                compte: bénéficiaires
                filtres: { service: qualisocial-ecoute }
            sections:
              - section: un
                titre: Un
                filtres: { organisme: ARS }
                tableaux:
                  - tableau: t
                    titre: Par métier
                    compte: agents
                    par: [Région de travail, métier]
                    mesures: [nombre, taux de recours]
                    lignes: toutes
                    ordre: décroissant
                    graphique: barres empilées
                    remarque: Une remarque
                  - tableau: mois
                    titre: Par mois
                    compte: agents
                    périodes: [{ chaque: trimestre, sur: an }, { cumul-par: semestre, sur: an }]
            chiffres-clés:
              - { nom: agents, tableau: t, période: an, ligne: ARS, mesure: taux de recours }
            """;

    static final String ENGLISH = """
            spec: petit
            title: Petit bilan
            agreement: { body: Comité social, day: 2021-02-01 }
            coverage: 2021-01-01..2021-12-31
            members:
              occupation: { INSPECTEUR: { fr: Inspecteur du travail, en: Inspecteur du travail } }
            headcounts:
              organisation: { source: Bilan social 2020, numbers: { ARS: 80 } }
            indicators:
              agents: { label: agents, counts: beneficiaries, filters: { service: [qualisocial-ecoute] } }
            sections:
              - section: un
                title: Un
                tables:
                  - { table: t, title: Par métier, counts: agents, by: [work-region, occupation],
                      periods: [2021-04, 2021], filters: { organisation: ARS }, measures: [count, rate-of-use],
                      rows: all, order: largest-first, chart: stacked-bars, note: Une remarque }
                  - { table: mois, title: Par mois, counts: agents, filters: { organisation: ARS },
                      periods: [2021-01..2021-03, 2021-04..2021-06, 2021-07..2021-09, 2021-10..2021-12,
                                2021-01..2021-06, 2021] }
            key-figures:
              - { label: agents, table: t, period: 2021, row: ARS, measure: rate-of-use }
            """;

    private SpecTexts() {}
}
