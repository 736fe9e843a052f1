package org.ecoute.rules.internal.pack;

import org.ecoute.rules.internal.problem.Complaint;
import org.ecoute.rules.internal.problem.Unfit;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Refuses, before a node is made of it, what YAML can do beyond data: anchors and aliases, whose doubling fills any
 * memory, tags, which name types, and depth, which ends in Java's own stack. Not thread-safe.
 */
final class StrictParser implements Parser {
    private static final int DEPTH = 24;
    private static final int NODES = 50_000;

    private final Parser parser;
    private final String text;
    private int depth;
    private int nodes;

    /** In front of a parser of this text. */
    StrictParser(Parser parser, String text) {
        this.parser = parser;
        this.text = text;
    }

    @Override
    public boolean checkEvent(Event.ID choice) {
        return parser.checkEvent(choice);
    }

    @Override
    public Event peekEvent() {
        return parser.peekEvent();
    }

    @Override
    public boolean hasNext() {
        return parser.hasNext();
    }

    @Override
    public Event next() {
        Event event = parser.next();
        if (event instanceof NodeEvent node) {
            check(node);
        } else if (event instanceof CollectionEndEvent) {
            depth--;
        }
        return event;
    }

    private void check(NodeEvent node) {
        nodes++;
        if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
            throw unfit(node, Complaint.of("yaml.alias"));
        }
        if (node instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
            throw unfit(node, Complaint.of("yaml.tag", scalar.getTag().get()));
        }
        if (nodes > NODES) {
            throw unfit(node, Complaint.of("limit.nodes", NODES));
        }
        if (node instanceof CollectionStartEvent start) {
            depth++;
            if (start.getTag().isPresent()) {
                throw unfit(node, Complaint.of("yaml.tag", start.getTag().get()));
            }
            if (depth > DEPTH) {
                throw unfit(node, Complaint.of("limit.depth", DEPTH));
            }
        }
    }

    private Unfit unfit(Event event, Complaint complaint) {
        Mark mark = event.getStartMark().orElseThrow();
        return new Unfit(YamlText.span(text, mark), complaint);
    }
}
