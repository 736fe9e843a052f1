package org.ecoute.examples.bilan.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.ecoute.examples.bilan.figures.PublishedFigures;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.casefile.CaseFileId;
import org.ecoute.model.casefile.Tag;
import org.ecoute.model.scheme.ServiceId;

/**
 * Case files that add up to what document 002 publishes about the two lines of IAPR. Nobody's case: only the sums are
 * known, and what they leave open is dealt out by a fixed seed. The same figures always give the same case files.
 */
public final class CaseFileReconstruction {
    /** The tag of every reconstructed case file. */
    public static final Tag RECONSTRUCTED = Tag.of("reconstructed");

    /** The line for managers. */
    public static final ServiceId BLEU = ServiceId.of("iapr-numero-bleu");

    /** The line for agents. */
    public static final ServiceId VERT = ServiceId.of("iapr-numero-vert");

    private static final long SEED = 20_201_231L;

    private CaseFileReconstruction() {}

    /** The numéro bleu from 2016 to 2020. */
    public static List<CaseFile> numeroBleu(PublishedFigures figures) {
        Random random = new Random(SEED);
        return write("R-BLEU", new BleuDrafts(figures, random).draw(), random, BleuActs::caseFile);
    }

    /** The numéro vert from 2019-12-23 to 2020-12-31. */
    public static List<CaseFile> numeroVert(PublishedFigures figures) {
        Random random = new Random(SEED);
        return write("R-VERT", new VertDrafts(figures, random).draw(), random, VertActs::caseFile);
    }

    private static List<CaseFile> write(String prefix, List<CaseFileDraft> drafts, Random random, Acts acts) {
        List<CaseFile> caseFiles = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            CaseFileId id = CaseFileId.of(String.format(Locale.ROOT, "%s-%04d", prefix, i + 1));
            caseFiles.add(acts.caseFile(id, drafts.get(i), random));
        }
        return List.copyOf(caseFiles);
    }

    /** How one line's acts are written. */
    @FunctionalInterface
    private interface Acts {
        CaseFile caseFile(CaseFileId id, CaseFileDraft draft, Random random);
    }
}
