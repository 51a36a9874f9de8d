package org.goldenthread.mapping.profile;

import java.util.List;

/**
 * A local authority that answers for children's services ({@code authorities.csv}).
 *
 * @param slug the slug made from its name
 * @param type such as {@code county council}
 * @param onsCode its code in the registers of the Office for National Statistics
 * @param urn its number at Ofsted, where known, or an empty string
 * @param also other names that documents print
 * @param until its last day, for one that is no more; else empty
 */
public record Authority(
    String slug,
    String name,
    String type,
    String region,
    String onsCode,
    String urn,
    List<String> also,
    String until) {}
