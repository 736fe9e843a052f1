package org.ecoute.examples.service;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ecoute.examples.service.ApiClient.Reply;

/** Requests sent at once. */
final class Race {
    private Race() {}

    /** What each of so many clients is answered, all of them started together. */
    static List<Reply> of(int clients, IntFunction<Reply> runner) throws InterruptedException, ExecutionException {
        CountDownLatch ready = new CountDownLatch(clients);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<Reply>> running = threads.invokeAll(IntStream.range(0, clients)
                    .<Callable<Reply>>mapToObj(i -> () -> {
                        ready.countDown();
                        ready.await();
                        return runner.apply(i);
                    })
                    .toList());
            List<Reply> replies = new ArrayList<>();
            for (Future<Reply> one : running) {
                replies.add(one.get());
            }
            return replies;
        } finally {
            threads.shutdownNow();
        }
    }
}
