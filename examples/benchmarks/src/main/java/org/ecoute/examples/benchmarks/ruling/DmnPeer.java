package org.ecoute.examples.benchmarks.ruling;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.ecoute.examples.benchmarks.Resources;
import org.ecoute.rules.question.AnyQuestion;
import org.ecoute.rules.question.ReferralQuestion;
import org.ecoute.rules.question.SessionQuestion;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Decision tables in DMN, run by kie-dmn: the model is compiled once, a question is a context of its own. */
final class DmnPeer implements Peer {
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnPeer() {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(
                        ResourceFactory.newReaderResource(new StringReader(Resources.text(DmnPeer.class, "iapr.dmn")))))
                .getOrElseThrow(unreadable -> new IllegalStateException("iapr.dmn", unreadable));
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException("iapr.dmn: " + model.getMessages());
        }
    }

    @Override
    public Answer answer(AnyQuestion question) {
        DMNContext context = runtime.newContext();
        context.set("service", question.service());
        context.set("service open", question.inForce());
        String decision = question instanceof SessionQuestion session
                ? session(session, context)
                : referral((ReferralQuestion) question, context);
        DMNDecisionResult result =
                runtime.evaluateByName(model, context, decision).getDecisionResultByName(decision);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        Findings findings = new Findings();
        ((List<?>) result.getResult()).forEach(row -> tell((Map<?, ?>) row, findings));
        return findings.answer();
    }

    private static String referral(ReferralQuestion asked, DMNContext context) {
        context.set("by", asked.by().name());
        context.set("beneficiary", asked.beneficiaryRole().name());
        context.set("self", asked.self());
        context.set("work ground", asked.workGround());
        return "referral";
    }

    private static String session(SessionQuestion asked, DMNContext context) {
        context.set("kind", asked.kind().name());
        context.set("modality", asked.modality().name());
        context.set("place", asked.place().name());
        context.set("practitioner", asked.practitioner().name());
        context.set("declined", asked.declined());
        context.set("during working time", asked.duringWorkingTime());
        context.set("home in Île-de-France", asked.homeInIleDeFrance());
        context.set("sessions held", asked.sessionsHeld());
        context.set("granted by derogation", asked.grantedByDerogation());
        return "session";
    }

    private static void tell(Map<?, ?> row, Findings findings) {
        String reason = String.valueOf(row.get("reason"));
        switch (String.valueOf(row.get("effect"))) {
            case "allow" -> findings.allow(reason);
            case "refuse" -> findings.refuse(reason);
            default -> findings.owe(reason);
        }
    }
}
