package org.kinscope.synthetic.clan;

/** Why an ordinary family is or was aided, and the share of households that are. */
enum AidKind {
    DIBAO(Calibration.DIBAO * 0.97),
    GRACE(Calibration.DIBAO * 0.03),
    TEKUN(0.0009),
    UNSUPPORTED_CHILD(0.00008),
    MARGINAL(0.0009),
    SINGLE(0.0003),
    EXPENDITURE(0.0003),
    MONITORED(0.0003),
    EMERGENCY(0.0002),
    FORMER(0.0015),
    REFUSED(0.0008);

    private final double share;

    AidKind(double share) {
        this.share = share;
    }

    /** {@return units of this kind for each household} */
    double share() {
        return share;
    }
}
