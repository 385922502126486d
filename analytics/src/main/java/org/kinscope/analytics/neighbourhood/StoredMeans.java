package org.kinscope.analytics.neighbourhood;

import java.util.List;
import org.kinscope.graph.fact.Disability;
import org.kinscope.graph.fact.Enrolment;
import org.kinscope.graph.fact.Income;
import org.kinscope.graph.fact.Marriage;
import org.kinscope.graph.fact.MedicalBill;
import org.kinscope.graph.fact.Parenthood;
import org.kinscope.graph.fact.Siblings;
import org.kinscope.graph.fact.Support;

/** What stored facts tell of people's kin and means: of everybody, by key alone. */
interface StoredMeans extends Neighbourhood {

    /** {@return the facts} */
    FactSource facts();

    @Override
    default List<Marriage> marriagesOf(String personId) {
        return facts().list(Groupings.MARRIAGES, personId);
    }

    @Override
    default List<Parenthood> parentsOf(String personId) {
        return facts().list(Groupings.PARENTS, personId);
    }

    @Override
    default List<Parenthood> childrenOf(String personId) {
        return facts().list(Groupings.CHILDREN, personId);
    }

    @Override
    default List<Siblings> siblingsOf(String personId) {
        return facts().list(Groupings.SIBLINGS, personId);
    }

    @Override
    default List<Support> supportersOf(String personId) {
        return facts().list(Groupings.SUPPORTERS, personId);
    }

    @Override
    default List<Income> incomesOf(String personId) {
        return facts().list(Groupings.INCOMES, personId);
    }

    @Override
    default List<MedicalBill> billsOf(String personId) {
        return facts().list(Groupings.BILLS, personId);
    }

    @Override
    default List<Enrolment> enrolmentsOf(String personId) {
        return facts().list(Groupings.ENROLMENTS, personId);
    }

    @Override
    default List<Disability> disabilitiesOf(String personId) {
        return facts().list(Groupings.DISABILITIES, personId);
    }
}
