package org.ecoute.examples.bilan.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.scheme.ServiceId;

/**
 * Case files that add up to what documents 000 and 001 publish about the services of Qualisocial, both from one set:
 * January to April is the beginning of January to September. Nobody's case: only the sums are known, and what they leave
 * open is dealt out by a fixed seed. The same figures always give the same case files.
 */
public final class QualisocialReconstruction {
    /** The listening line. */
    public static final ServiceId LISTENING = ServiceId.of("qualisocial-ecoute");

    /** The module for carers. */
    public static final ServiceId CARERS = ServiceId.of("qualisocial-proche-aidant");

    /** The module on acute stress. */
    public static final ServiceId ACUTE_STRESS = ServiceId.of("qualisocial-stress-aigu");

    private static final long SEED = 20_210_930L;

    private QualisocialReconstruction() {}

    /** The lines FRANCE and DOM, January to September 2021. */
    public static List<CaseFile> listening(PublishedFigures figures) {
        Random random = new Random(SEED);
        return write(
                "R-QE",
                new ListeningDrafts(figures, random).draw(),
                (id, draft) -> ListeningActs.caseFile(id, draft, random));
    }

    /** The module for carers, January to September 2021. */
    public static List<CaseFile> carers(PublishedFigures figures) {
        return write("R-QA", new ModuleDrafts(figures, new Random(SEED)).carers(), ModuleActs.CARERS::caseFile);
    }

    /** The module on acute stress, January to September 2021. */
    public static List<CaseFile> acuteStress(PublishedFigures figures) {
        return write(
                "R-QS", new ModuleDrafts(figures, new Random(SEED)).acuteStress(), ModuleActs.ACUTE_STRESS::caseFile);
    }

    private static <D> List<CaseFile> write(String prefix, List<D> drafts, BiFunction<CaseFileId, D, CaseFile> acts) {
        List<CaseFile> caseFiles = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            CaseFileId id = CaseFileId.of(String.format(Locale.ROOT, "%s-%04d", prefix, i + 1));
            caseFiles.add(acts.apply(id, drafts.get(i)));
        }
        return List.copyOf(caseFiles);
    }
}
