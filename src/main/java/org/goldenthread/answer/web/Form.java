package org.goldenthread.answer.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.fault.Failure;
import org.jspecify.annotations.Nullable;

/** A request whose parameters stand in its address and in a form; strictly read. */
final class Form extends HttpServletRequestWrapper {

  private static final int MOST_PARAMETERS = 1_000;

  private final Map<String, String[]> parameters;

  private Form(HttpServletRequest request, Map<String, String[]> parameters) {
    super(request);
    this.parameters = parameters;
  }

  /**
   * Reads the form.
   *
   * @throws Failure of code {@code USAGE} when it is none
   */
  static Form of(HttpServletRequest request, String form) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    if (request.getQueryString() != null) {
      add(request.getQueryString(), all);
    }
    add(form, all);
    Map<String, String[]> parameters = new LinkedHashMap<>();
    all.forEach((name, values) -> parameters.put(name, values.toArray(new String[0])));
    return new Form(request, parameters);
  }

  private static void add(String form, Map<String, List<String>> all) {
    String[] pairs = form.split("&", MOST_PARAMETERS + 1);
    if (pairs.length > MOST_PARAMETERS) {
      throw new Failure(
          Failure.Code.USAGE, "A form may have " + MOST_PARAMETERS + " parameters; send fewer.");
    }
    for (String pair : pairs) {
      if (!pair.isEmpty()) {
        int sign = pair.indexOf('=');
        String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
        String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
        all.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new Failure(
          Failure.Code.USAGE, "The form cannot be read: a % must have two hex digits after it.", e);
    }
  }

  /** To HEAD, Fuseki is to answer as to GET; the server leaves the body out. */
  @Override
  public String getMethod() {
    String method = super.getMethod();
    return method.equals("HEAD") ? "GET" : method;
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values[0];
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    String[] values = parameters.get(name);
    return values == null ? null : values.clone();
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return Collections.unmodifiableMap(parameters);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(parameters.keySet());
  }
}
