package org.kinscope.synthetic.clan;

import org.kinscope.synthetic.people.Sex;

/** What a member of a household is to its head, in codes of GB/T 4761. */
final class Relations {

    private Relations() {}

    static String toHead(Kin member, Kin head) {
        boolean man = member.sex == Sex.MAN;
        if (member == head) {
            return "02";
        }
        if (member == head.spouse) {
            return "10";
        }
        if (head.children.contains(member)) {
            return man ? "20" : "30";
        }
        Kin spouse = head.spouse;
        if (member == head.father || member == head.mother) {
            return man ? "51" : "52";
        }
        if (spouse != null && (member == spouse.father || member == spouse.mother)) {
            return head.sex == Sex.WOMAN ? man ? "53" : "54" : man ? "55" : "56";
        }
        for (Kin child : head.children) {
            if (member == child.spouse) {
                return man ? "28" : "38";
            }
            if (child.children.contains(member)) {
                return child.sex == Sex.MAN ? man ? "41" : "42" : man ? "43" : "44";
            }
        }
        return "97";
    }
}
