package org.kinscope.analytics.growth;

import org.kinscope.graph.money.Yuan;

/** How a standard is set anew. */
public sealed interface Rise {

    /** {@return the new standard, rounded to the whole yuan} */
    Yuan from(Yuan standard);

    /**
     * By an amount.
     *
     * @param yuan how much more; may be negative
     */
    record ByAmount(Yuan yuan) implements Rise {
        @Override
        public Yuan from(Yuan standard) {
            return standard.plus(yuan);
        }
    }

    /**
     * By a rate.
     *
     * @param permille thousandths of the standard, so 35 is 3.5 percent
     */
    record ByRate(int permille) implements Rise {
        @Override
        public Yuan from(Yuan standard) {
            return whole(standard.times(1000L + permille).dividedBy(1000));
        }
    }

    /**
     * To an amount.
     *
     * @param yuan the new standard
     */
    record To(Yuan yuan) implements Rise {
        @Override
        public Yuan from(Yuan standard) {
            return yuan;
        }
    }

    /**
     * Tied to income: a share of last year's disposable income per head.
     *
     * @param disposable that income, a year
     * @param percent the share
     */
    record ShareOfIncome(Yuan disposable, int percent) implements Rise {
        @Override
        public Yuan from(Yuan standard) {
            return whole(disposable.times(percent).dividedBy(1200));
        }
    }

    private static Yuan whole(Yuan yuan) {
        return new Yuan(yuan.dividedBy(100).fen() * 100);
    }
}
