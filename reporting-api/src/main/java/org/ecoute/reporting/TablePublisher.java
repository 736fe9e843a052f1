package org.ecoute.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Lays out one table: which rows and columns it has, and in which order. */
final class TablePublisher {
    private static final BigDecimal MASKED_SIZE = new BigDecimal("0.5");

    private final Block block;
    private final CellPublisher cells;
    private final List<Integer> columnMembers;

    TablePublisher(Block block, CellPublisher cells) {
        this.block = block;
        this.cells = cells;
        this.columnMembers = columnMembers();
    }

    Table publish() {
        List<Row> rows =
                new ArrayList<>(IntStream.rangeClosed(1, block.members(0).size())
                        .filter(this::hasRow)
                        .mapToObj(row -> row(block.members(0).get(row - 1), row))
                        .toList());
        if (block.table().largestFirst()) {
            rows.sort(largestFirst());
        }
        return new Table(block.table(), block.indicator(), axes(), columns(), rows, row(Member.TOTAL, 0), absent());
    }

    private List<Axis> axes() {
        return block.dimensions().stream()
                .map(one -> new Axis(one.id(), one.label(), one.members(), one.multiValued()))
                .toList();
    }

    private boolean hasRow(int row) {
        Member member = block.members(0).get(row - 1);
        boolean expected = block.table().rows() == RowChoice.ALL
                && !member.residual()
                && block.table().periods().stream().anyMatch(member::existedIn);
        return expected || countedInRow(row) || cells.masked(0, row);
    }

    /** The members of the second dimension that were counted or are masked, then the total. */
    private List<Integer> columnMembers() {
        List<Integer> members =
                new ArrayList<>(IntStream.rangeClosed(1, block.members(1).size())
                        .filter(column -> countedInColumn(column) || cells.masked(1, column))
                        .boxed()
                        .toList());
        members.add(0);
        return members;
    }

    /** Anywhere in it: where values overlap, a total may be rounded to zero and one of its parts up. */
    private boolean countedInRow(int row) {
        return IntStream.rangeClosed(0, block.members(1).size()).anyMatch(column -> cells.counted(row, column));
    }

    private boolean countedInColumn(int column) {
        return IntStream.rangeClosed(0, block.members(0).size()).anyMatch(row -> cells.counted(row, column));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Period period : block.table().periods()) {
            for (int member : columnMembers) {
                Member label = member == 0 ? Member.TOTAL : block.members(1).get(member - 1);
                measures(member).forEach(measure -> columns.add(new Column(period, label, measure)));
            }
        }
        return columns;
    }

    private Row row(Member member, int row) {
        List<Cell> figures = new ArrayList<>();
        for (int period = 0; period < block.table().periods().size(); period++) {
            for (int column : columnMembers) {
                for (Measure measure : measures(column)) {
                    figures.add(cells.cell(period, row, column, measure));
                }
            }
        }
        return new Row(member, figures);
    }

    /** The row of a member that was counted nowhere: any member without a row has these figures. */
    private Row absent() {
        return IntStream.rangeClosed(1, block.members(0).size())
                .filter(row -> !countedInRow(row) && !cells.masked(0, row))
                .mapToObj(row -> row(Member.OTHER, row))
                .findFirst()
                .orElseGet(() -> row(Member.TOTAL, 0));
    }

    /** In a table of two dimensions the total of a row has no share of itself, and headcounts are those of rows. */
    private List<Measure> measures(int column) {
        boolean crossed = block.dimensions().size() > 1;
        Predicate<Measure> told = measure -> switch (measure) {
            case SHARE -> !crossed || column != 0;
            case RATE_OF_USE -> !crossed || column == 0;
            default -> true;
        };
        return block.table().measures().stream().filter(told).toList();
    }

    /**
     * By the first measure of the last period as it is shown: masked rows stand between the larger ones and the zeros, in the
     * dimension's order, so that their place tells nothing. Residual members stay last.
     */
    private Comparator<Row> largestFirst() {
        int last = columns().indexOf(lastMeasured());
        Comparator<Row> bySize =
                Comparator.comparing((Row row) -> size(row.cells().get(last)));
        return Comparator.comparing((Row row) -> row.member().residual()).thenComparing(bySize.reversed());
    }

    private Column lastMeasured() {
        List<Period> periods = block.table().periods();
        return new Column(
                periods.get(periods.size() - 1),
                Member.TOTAL,
                block.table().measures().get(0));
    }

    private static BigDecimal size(Cell cell) {
        return cell.number().orElse(MASKED_SIZE);
    }
}
