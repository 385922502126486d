package org.kinscope.analytics.city;

import org.kinscope.analytics.family.Family;
import org.kinscope.analytics.neighbourhood.Neighbourhood;
import org.kinscope.graph.finding.Subject;

/**
 * A family of the city.
 *
 * @param subject the aid unit or the household
 * @param around what is known around it
 * @param family the family
 */
public record CityFamily(Subject subject, Neighbourhood around, Family family) {}
