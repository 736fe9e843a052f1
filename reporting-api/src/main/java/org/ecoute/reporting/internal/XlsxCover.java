package org.ecoute.reporting.internal;

import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;
import org.ecoute.model.Language;
import org.ecoute.reporting.Bilan;
import org.ecoute.reporting.KeyFigure;
import org.ecoute.reporting.Note;

/** The first sheet: what the report may be used for, how to read it, its key figures. Mutable while it is written. */
final class XlsxCover {
    private static final double WORDS = 90;
    private static final double FIGURES = 20;

    private final Bilan bilan;
    private final Language language;
    private final Worksheet sheet;
    private int line;

    XlsxCover(Bilan bilan, Language language, Worksheet sheet) {
        this.bilan = bilan;
        this.language = language;
        this.sheet = sheet;
    }

    void write(List<String> sections, String figures) {
        sheet.width(0, WORDS);
        sheet.width(1, FIGURES);
        XlsxStyle.title(sheet, line++, bilan.title().in(language));
        XlsxStyle.remark(sheet, line++, Dates.of(bilan, language));
        XlsxStyle.warning(sheet, line++, bilan.certificate().statement().in(language));
        bilan.certificate().hash().ifPresent(hash -> XlsxStyle.remark(sheet, line++, hash));
        bilan.provenance()
                .forEach(one -> XlsxStyle.remark(sheet, line++, one.label().in(language)));
        Note reading = bilan.notes().get(0);
        XlsxStyle.wrapped(sheet, line++, 0, reading.text().in(language));
        keyFigures();
        contents(sections, figures);
        notes();
        XlsxStyle.page(sheet, false, bilan, language);
    }

    private void keyFigures() {
        heading("page.key-figures");
        for (KeyFigure figure : bilan.spec().keyFigures()) {
            XlsxStyle.label(sheet, line, figure.label().in(language), false);
            XlsxStyle.cell(sheet, line++, 1, bilan.cell(figure), language);
        }
    }

    private void contents(List<String> sections, String figures) {
        heading("page.contents");
        sections.forEach(this::link);
        link(figures);
    }

    private void link(String name) {
        sheet.hyperlink(line++, 0, HyperLink.internal("'" + name + "'!A1", name));
    }

    private void notes() {
        heading("page.legend");
        Legend.lines(language).forEach(text -> XlsxStyle.wrapped(sheet, line++, 0, text));
        heading("page.notes");
        bilan.notes()
                .forEach(note -> XlsxStyle.wrapped(sheet, line++, 0, note.text().in(language)));
        bilan.rulePacks().forEach(pack -> XlsxStyle.remark(sheet, line++, pack.value()));
    }

    private void heading(String key) {
        line++;
        XlsxStyle.heading(sheet, line++, Texts.in(language, key));
    }
}
