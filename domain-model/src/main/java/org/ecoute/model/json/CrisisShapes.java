package org.ecoute.model.json;

import static org.ecoute.model.json.Terms.INSTANT;
import static org.ecoute.model.json.Terms.ONE_OR_MORE;
import static org.ecoute.model.json.Terms.PLACE;
import static org.ecoute.model.json.Terms.ROLE;

import org.ecoute.model.casefile.ActType;
import org.ecoute.model.casefile.AlertChannel;
import org.ecoute.model.casefile.CrisisAlert;
import org.ecoute.model.casefile.CrisisCell;
import org.ecoute.model.casefile.CrisisDecision;
import org.ecoute.model.casefile.EventKind;
import org.ecoute.model.casefile.GroupSession;
import org.ecoute.model.casefile.GroupSessionKind;
import org.ecoute.model.casefile.OnSiteDay;
import org.ecoute.model.casefile.Severity;
import org.ecoute.model.json.ActShapeBuilder.Common;

/** What follows a crisis: alert, cell, decision, days and groups on site. */
final class CrisisShapes {
    static final Shape<CrisisAlert, CrisisAlert.Builder> CRISIS_ALERT = ActShapeBuilder.act(
                    ActType.CRISIS_ALERT,
                    CrisisAlert.class,
                    "A crisis is reported.",
                    CrisisAlert::builder,
                    CrisisAlert.Builder::build,
                    new Common<>(
                            CrisisAlert.Builder::at,
                            CrisisAlert.Builder::recordedAt,
                            CrisisAlert.Builder::service,
                            CrisisAlert.Builder::id))
            .required("by", ROLE, CrisisAlert::by, CrisisAlert.Builder::by, "Who alerts.")
            .optional(
                    "channel",
                    CodeForm.of(AlertChannel.class, "By what way a crisis alert is given."),
                    CrisisAlert::channel,
                    CrisisAlert.Builder::channel,
                    "By what way; absent: any.")
            .optional(
                    "occurredAt",
                    INSTANT,
                    CrisisAlert::occurredAt,
                    CrisisAlert.Builder::occurredAt,
                    "When the event occurred.")
            .optional(
                    "eventKind",
                    CodeForm.of(EventKind.class, "What kind of event a crisis follows."),
                    CrisisAlert::eventKind,
                    CrisisAlert.Builder::eventKind,
                    "What happened.")
            .build();

    static final Shape<CrisisCell, CrisisCell.Builder> CRISIS_CELL = ActShapeBuilder.act(
                    ActType.CRISIS_CELL,
                    CrisisCell.class,
                    "The crisis cell is set up.",
                    CrisisCell::builder,
                    CrisisCell.Builder::build,
                    new Common<>(
                            CrisisCell.Builder::at,
                            CrisisCell.Builder::recordedAt,
                            CrisisCell.Builder::service,
                            CrisisCell.Builder::id))
            .build();

    static final Shape<CrisisDecision, CrisisDecision.Builder> CRISIS_DECISION = ActShapeBuilder.act(
                    ActType.CRISIS_DECISION,
                    CrisisDecision.class,
                    "Days on site are granted.",
                    CrisisDecision::builder,
                    CrisisDecision.Builder::build,
                    new Common<>(
                            CrisisDecision.Builder::at,
                            CrisisDecision.Builder::recordedAt,
                            CrisisDecision.Builder::service,
                            CrisisDecision.Builder::id))
            .requiredSet("by", ROLE, CrisisDecision::by, CrisisDecision.Builder::by, "Who decides.")
            .required(
                    "days",
                    ONE_OR_MORE,
                    CrisisDecision::days,
                    CrisisDecision.Builder::days,
                    "Total number of days granted.")
            .optional(
                    "severity",
                    CodeForm.of(Severity.class, "How severe a crisis is, as decided."),
                    CrisisDecision::severity,
                    CrisisDecision.Builder::severity,
                    "How severe the crisis is; absent: not approved.")
            .build();

    static final Shape<OnSiteDay, OnSiteDay.Builder> ON_SITE_DAY = ActShapeBuilder.act(
                    ActType.ON_SITE_DAY,
                    OnSiteDay.class,
                    "A day of a psychologist on site.",
                    OnSiteDay::builder,
                    OnSiteDay.Builder::build,
                    new Common<>(
                            OnSiteDay.Builder::at,
                            OnSiteDay.Builder::recordedAt,
                            OnSiteDay.Builder::service,
                            OnSiteDay.Builder::id))
            .required("day", ONE_OR_MORE, OnSiteDay::day, OnSiteDay.Builder::day, "1 for the first.")
            .optional("place", PLACE, OnSiteDay::place, OnSiteDay.Builder::place, "Where.")
            .build();

    static final Shape<GroupSession, GroupSession.Builder> GROUP_SESSION = ActShapeBuilder.act(
                    ActType.GROUP_SESSION,
                    GroupSession.class,
                    "A collective or on-site intervention.",
                    GroupSession::builder,
                    GroupSession.Builder::build,
                    new Common<>(
                            GroupSession.Builder::at,
                            GroupSession.Builder::recordedAt,
                            GroupSession.Builder::service,
                            GroupSession.Builder::id))
            .required(
                    "kind",
                    CodeForm.of(GroupSessionKind.class, "What a collective or on-site intervention is."),
                    GroupSession::kind,
                    GroupSession.Builder::kind,
                    "What it is.")
            .optional(
                    "psychologists",
                    ONE_OR_MORE,
                    GroupSession::psychologists,
                    GroupSession.Builder::psychologists,
                    "How many psychologists.")
            .optional(
                    "halfDays",
                    ONE_OR_MORE,
                    GroupSession::halfDays,
                    GroupSession.Builder::halfDays,
                    "How many half-days.")
            .optional("place", PLACE, GroupSession::place, GroupSession.Builder::place, "Where.")
            .build();

    private CrisisShapes() {}
}
