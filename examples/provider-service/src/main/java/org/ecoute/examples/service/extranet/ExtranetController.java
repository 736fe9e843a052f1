package org.ecoute.examples.service.extranet;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ecoute.examples.service.record.Bodies;
import org.ecoute.examples.service.record.StoredCaseFile;
import org.ecoute.examples.service.security.Caller;
import org.ecoute.examples.service.views.Disclosures;
import org.ecoute.examples.service.views.Views;
import org.ecoute.examples.service.web.CaseFileReader;
import org.ecoute.examples.service.web.Languages;
import org.ecoute.model.casefile.DisclosureContent;
import org.ecoute.model.ruling.Assessment;
import org.ecoute.rules.SchemeRules;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pages: all case files with their duties, and one case file from beginning to end. */
@Controller
class ExtranetController {
    /** The most case files of a list: the latest opened, the most urgent. */
    private static final int MOST = 100;

    /** Duties that are due later are on the page of their case file. */
    private static final Duration AHEAD = Duration.ofDays(30);

    private final CaseFileReader reader;
    private final Disclosures disclosures;
    private final Views views;
    private final SchemeRules rules;
    private final Clock clock;

    ExtranetController(CaseFileReader reader, Disclosures disclosures, Views views, SchemeRules rules, Clock clock) {
        this.reader = reader;
        this.disclosures = disclosures;
        this.views = views;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/extranet")
    String all(@AuthenticationPrincipal Caller caller, Model model) {
        Instant now = clock.instant();
        model.addAttribute("t", new Texts(Languages.current()));
        model.addAttribute("now", Bodies.contractTime(now));
        model.addAttribute("followed", followed(caller, reader.latest(caller, MOST), now));
        model.addAttribute(
                "duties", DutyLine.of(followed(caller, reader.owing(caller, now.plus(AHEAD), MOST), now), now));
        return "extranet/all";
    }

    private List<Followed> followed(Caller caller, List<StoredCaseFile> stored, Instant now) {
        return stored.stream()
                .map(StoredCaseFile::caseFile)
                .filter(caseFile -> disclosures.allows(caller, caseFile, DisclosureContent.ACTS))
                .map(caseFile -> Followed.of(caseFile, rules.assess(caseFile, now)))
                .toList();
    }

    @GetMapping("/extranet/{id}")
    String one(@AuthenticationPrincipal Caller caller, @PathVariable String id, Model model) {
        StoredCaseFile stored = reader.read(caller, id);
        disclosures.check(caller, stored.caseFile(), DisclosureContent.ACTS);
        Instant now = clock.instant();
        Assessment assessment = rules.assess(stored.caseFile(), now);
        Followed followed = Followed.of(stored.caseFile(), assessment);
        model.addAttribute("t", new Texts(Languages.current()));
        model.addAttribute("now", Bodies.contractTime(now));
        model.addAttribute("caseFile", followed);
        model.addAttribute("acts", views.acts(stored.caseFile()));
        model.addAttribute("duties", DutyLine.of(List.of(followed), now));
        return "extranet/one";
    }
}
