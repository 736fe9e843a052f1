package org.ecoute.rules.internal.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a place again and again: operating systems tell of changes in folders in as many ways as there are, and on
 * network drives not at all.
 */
final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private final Path place;
    private final Runnable changed;
    private final ScheduledExecutorService looks;
    private final ScheduledFuture<?> next;
    private Stamp tried;
    private Stamp last;

    Watch(Path place, Stamp tried, Duration every, Runnable changed) {
        this.place = place;
        this.tried = tried;
        this.last = tried;
        this.changed = changed;
        this.looks = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "ecoute-live-rules");
            thread.setDaemon(true);
            return thread;
        });
        this.next = looks.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A change is tried once, when it has been still for one interval. */
    private void look() {
        try {
            Stamp now = Stamp.of(place);
            if (now.equals(last) && !now.equals(tried)) {
                tried = now;
                changed.run();
            }
            last = now;
        } catch (RuntimeException listener) {
            // an exception would silently end all further looks
            LOG.warn("Rules at {} could not be looked at", place, listener);
        }
    }

    void close() {
        next.cancel(false);
        looks.shutdown();
    }
}
