package org.ecoute.rules.internal.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ecoute.model.scheme.Service;
import org.ecoute.model.scheme.ServiceId;
import org.ecoute.rules.RuleCatalogue;
import org.ecoute.rules.RulePack;
import org.ecoute.rules.analysis.PackComparison;
import org.ecoute.rules.analysis.RulingChange;
import org.ecoute.rules.analysis.ServiceComparison;
import org.ecoute.rules.internal.language.Condition;
import org.ecoute.rules.internal.language.QuestionType;
import org.ecoute.rules.internal.language.Vocabulary;
import org.ecoute.rules.internal.pack.PackReader;
import org.ecoute.rules.internal.pack.PackReader.Content;
import org.ecoute.rules.question.DutyQuestion;

/** Compares two packs, service by service. */
public final class DefaultPackComparison implements PackComparison {
    private final Content older;
    private final Content newer;
    private final List<String> changedFiles;

    private DefaultPackComparison(Content older, Content newer, List<String> changedFiles) {
        this.older = older;
        this.newer = newer;
        this.changedFiles = changedFiles;
    }

    /** A comparison of two packs. */
    public static PackComparison of(RulePack older, RulePack newer) {
        Set<String> names = new TreeSet<>(older.files().keySet());
        names.addAll(newer.files().keySet());
        List<String> changed = names.stream()
                .filter(name ->
                        !Objects.equals(older.files().get(name), newer.files().get(name)))
                .toList();
        return new DefaultPackComparison(PackReader.read(older), PackReader.read(newer), changed);
    }

    /** A comparison of two packs that have been read. */
    static DefaultPackComparison of(Content older, Content newer) {
        return new DefaultPackComparison(older, newer, List.of());
    }

    @Override
    public List<ServiceId> services() {
        Set<ServiceId> services = new LinkedHashSet<>();
        Stream.of(older, newer)
                .flatMap(pack -> pack.catalogue().services().stream())
                .map(Service::id)
                .forEach(services::add);
        return List.copyOf(services);
    }

    @Override
    public RuleCatalogue catalogue() {
        return newer.catalogue();
    }

    @Override
    public List<String> changedFiles() {
        return changedFiles;
    }

    @Override
    public ServiceComparison compare(ServiceId service) {
        List<RulingChange> changes = new ArrayList<>();
        long questions = 0;
        long changed = 0;
        for (SettingComparison comparison : settings(service, Vocabulary.types())) {
            questions += comparison.size();
            if (!comparison.isSame()) {
                changed += comparison.changed();
                changes.addAll(comparison.changes());
            }
        }
        return new ServiceComparison(service, questions, changed, changes);
    }

    /** The changes in questions of these kinds alone. */
    List<RulingChange> changes(ServiceId service, List<QuestionType> types) {
        return settings(service, types).stream()
                .filter(comparison -> !comparison.isSame())
                .flatMap(comparison -> comparison.changes().stream())
                .toList();
    }

    private List<SettingComparison> settings(ServiceId service, List<QuestionType> types) {
        List<SettingComparison> settings = new ArrayList<>();
        for (LocalDate day : Eras.of(service, List.of(older, newer))) {
            for (QuestionType type : types) {
                Setting before = setting(older, service, day, type);
                Setting after = setting(newer, service, day, type);
                if (isAsked(before) && isAsked(after)) {
                    Voices were = Voices.of(older, before);
                    Voices are = Voices.of(newer, after);
                    settings.add(new SettingComparison(
                            after, conditions(were, are), new Answers(were, type), new Answers(are, type)));
                }
            }
        }
        return settings;
    }

    private static Setting setting(Content pack, ServiceId service, LocalDate day, QuestionType type) {
        return new Setting(service, day, pack.catalogue().inForce(service, day), type);
    }

    /** Out of force every act is refused, and so nothing is ever owed. */
    private static boolean isAsked(Setting setting) {
        return setting.inForce() || setting.type().carrier() != DutyQuestion.class;
    }

    private static List<Condition> conditions(Voices were, Voices are) {
        return Stream.of(were, are)
                .flatMap(voices -> voices.all().stream())
                .map(Voice::when)
                .toList();
    }
}
