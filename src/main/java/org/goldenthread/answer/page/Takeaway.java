package org.goldenthread.answer.page;

import java.util.List;
import java.util.Map;

/**
 * How an answer is taken away.
 *
 * @param forms name of the form and address
 * @param citation a sentence that cites it
 * @param citationForms the citation for reference managers: name and address
 * @param code ready code that fetches just this answer: language and text
 */
record Takeaway(
    List<Map.Entry<String, String>> forms,
    String citation,
    List<Map.Entry<String, String>> citationForms,
    List<Map.Entry<String, String>> code) {}
