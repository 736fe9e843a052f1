package org.ecoute.examples.bilan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ecoute.model.casefile.CaseFile;
import org.ecoute.model.json.LineBlock;
import org.ecoute.model.json.Rejection;

/**
 * What is to be told of a block of lines, in the order of the files. Made by any thread.
 *
 * @param caseFiles how many it holds
 * @param breaches lines for the list of breaches
 * @param rejections lines that are no case files
 */
record BlockNotes(int caseFiles, List<String> breaches, List<Rejection> rejections) {
    /**
     * Reads a block of which no breach is to be told.
     *
     * @param work what is done with each case file
     */
    static BlockNotes withoutBreaches(LineBlock<CaseFile> block, Consumer<CaseFile> work) {
        return of(block, caseFile -> {
            work.accept(caseFile);
            return List.of();
        });
    }

    /**
     * Reads a block.
     *
     * @param work what is done with each case file; gives its breaches
     */
    static BlockNotes of(LineBlock<CaseFile> block, Function<CaseFile, List<String>> work) {
        List<List<String>> breaches = new ArrayList<>();
        List<Rejection> rejections = new ArrayList<>();
        block.read(caseFile -> breaches.add(work.apply(caseFile)), rejections::add);
        return new BlockNotes(
                breaches.size(), breaches.stream().flatMap(List::stream).toList(), List.copyOf(rejections));
    }
}
