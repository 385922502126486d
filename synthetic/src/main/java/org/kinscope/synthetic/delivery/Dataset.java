package org.kinscope.synthetic.delivery;

import java.util.Locale;

/** The datasets of the extract contract; their columns stand in {@code datasets.csv}. */
public enum Dataset {
    DIVISIONS,
    PERSONS,
    BIRTHS,
    DEATHS,
    REGISTRATIONS,
    MARRIAGES,
    AID_UNITS,
    STATUSES,
    GRANTS,
    PAYMENTS,
    VEHICLES,
    VEHICLE_USES,
    REAL_ESTATE,
    DEPOSITS,
    COMPANIES,
    SHAREHOLDINGS,
    EMPLOYMENT,
    INCOMES,
    MEDICAL,
    DISABILITIES,
    STUDENTS,
    INMATES,
    OFFICIALS,
    KIN_FILINGS,
    CONTACTS,
    CONSUMPTION,
    REPORTS,
    AUTHORISATIONS,
    VERIFICATION_REQUESTS,
    APPLICATIONS;

    /** {@return the name that begins its files} */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
