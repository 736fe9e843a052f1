package org.ecoute.model.json;

/** Texts that several tests begin from. Invented. */
final class Samples {
    /** The example of the design: a referral, a contact, a session. */
    static final String CASE_FILE = json("{'id':'D-2020-017','service':'iapr-numero-bleu',"
            + "'beneficiaries':[{'id':'B1','role':'AGENT','statutoryCategory':'A','ageBand':'36-45',"
            + "'gender':'FEMALE','organisation':'DIRECCTE','workRegion':'11','homeRegion':'11'}],"
            + "'acts':[{'type':'referral','at':'2020-02-03T10:00:00+01:00','by':'MANAGER',"
            + "'beneficiaries':['B1'],'grounds':['difficulte-professionnelle'],'informed':true},"
            + "{'type':'contact','at':'2020-02-03T16:20:00+01:00','beneficiary':'B1','reached':true},"
            + "{'type':'session','at':'2020-02-10T18:00:00+01:00','beneficiary':'B1','kind':'SUPPORT',"
            + "'modality':'TELEPHONE','minutes':45,'held':true,'duringWorkingTime':false,"
            + "'practitioner':'CLINICAL_PSYCHOLOGIST'}]}");

    /** An instant, to begin an act with. */
    static final String AT = "'at':'2020-02-10T18:00:00+01:00'";

    /** A session but for its braces, so that attributes can be added. */
    static final String SESSION = "'type':'session'," + AT + ",'beneficiary':'B1','kind':'SUPPORT'";

    private Samples() {}

    /** JSON with apostrophes for quotes, so that Java can hold it. */
    static String json(String text) {
        return text.replace('\'', '"');
    }

    /** A case file of one beneficiary, B1, with these acts. */
    static String caseFile(String... acts) {
        return json("{'id':'D-1','service':'iapr-numero-bleu','beneficiaries':[{'id':'B1'}],'acts':["
                + String.join(",", acts) + "]}");
    }
}
