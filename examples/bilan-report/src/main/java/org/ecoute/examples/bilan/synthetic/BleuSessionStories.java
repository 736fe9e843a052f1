package org.ecoute.examples.bilan.synthetic;

import static org.ecoute.examples.bilan.synthetic.StoryActs.decision;
import static org.ecoute.examples.bilan.synthetic.StoryActs.request;
import static org.ecoute.examples.bilan.synthetic.StoryActs.support;

import org.ecoute.model.casefile.Act;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.Modality;
import org.ecoute.model.casefile.Place;
import org.ecoute.model.person.Role;
import org.ecoute.model.scheme.Party;

/** Breaches of the numéro bleu in sessions and derogations. */
final class BleuSessionStories {
    private BleuSessionStories() {}

    static void plant(BleuPlanting planting) {
        sessions(planting);
        derogations(planting);
    }

    private static void sessions(BleuPlanting planting) {
        planting.plant(planting.supported(6), "12", Party.PROVIDER, "a sixth session without derogation");
        Story atWork = planting.evaluated();
        planting.plant(
                atWork.with(support(atWork.day(7, 15)).duringWorkingTime(true).build()),
                "13",
                Party.PROVIDER,
                "a session during working time");
        Story video = planting.evaluated();
        planting.plant(
                video.with(support(video.day(7, 18)).modality(Modality.VIDEO).build()),
                "11",
                Party.PROVIDER,
                "a session by video");
        Story paris = planting.evaluated().livingIn("11");
        planting.plant(
                paris.with(faceToFace(paris, Place.NETWORK_PRACTICE)),
                "14",
                Party.PROVIDER,
                "a resident of Île-de-France is seen in the network");
        Story elsewhere = planting.evaluated();
        planting.plant(
                elsewhere.with(faceToFace(elsewhere, Place.PROVIDER_PREMISES)),
                "14",
                Party.PROVIDER,
                "a resident of another region is seen at the provider's premises");
        Story group = planting.evaluated();
        planting.plant(
                group.with(GroupSession.builder()
                        .at(group.day(4, 9))
                        .kind(GroupSessionKind.DISCUSSION_GROUP)
                        .psychologists(1)
                        .halfDays(1)
                        .place(Place.ON_SITE)
                        .build()),
                "17",
                Party.PROVIDER,
                "a group session though no whole team is affected");
    }

    private static void derogations(BleuPlanting planting) {
        Story manager = planting.supported(5);
        planting.plant(
                manager.with(request(manager.day(36, 10), Role.MANAGER, 2)),
                "15",
                Party.PROVIDER,
                "a derogation asked by a manager");
        Story early = planting.supported(3);
        planting.plant(
                early.with(request(early.day(22, 10), Role.PSYCHOLOGIST, 2)),
                "15",
                Party.PROVIDER,
                "a derogation asked at the third session");
        Story beyond = planting.supported(5);
        planting.plant(
                beyond.with(request(beyond.day(36, 10), Role.PSYCHOLOGIST, 6))
                        .with(decision(beyond.day(37, 10), Role.SCHEME_LEAD, 6)),
                "15",
                Party.CLIENT,
                "six sessions granted");
        Story somebodyElse = planting.supported(5);
        planting.plant(
                somebodyElse
                        .with(request(somebodyElse.day(36, 10), Role.PSYCHOLOGIST, 2))
                        .with(decision(somebodyElse.day(37, 10), Role.MANAGER, 2)),
                "15",
                Party.CLIENT,
                "a derogation granted by a manager");
    }

    private static Act faceToFace(Story story, Place place) {
        return support(story.day(7, 18))
                .modality(Modality.FACE_TO_FACE)
                .place(place)
                .build();
    }
}
