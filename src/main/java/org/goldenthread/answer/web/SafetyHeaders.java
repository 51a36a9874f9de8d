package org.goldenthread.answer.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.goldenthread.answer.page.Addresses;

/** Sets the headers that keep a browser safe on every answer, error pages included. */
final class SafetyHeaders implements Filter {

  static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
              + " base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Access-Control-Allow-Origin",
          "*");

  /** Those of an address: the page of free queries has a script, a file of this server. */
  static Map<String, String> of(String path) {
    if (!path.equals(Addresses.SPARQL)) {
      return ALL;
    }
    Map<String, String> headers = new HashMap<>(ALL);
    headers.merge(
        "Content-Security-Policy", "script-src 'self'", (policy, script) -> policy + "; " + script);
    return headers;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (response instanceof HttpServletResponse answer) {
      String path = request instanceof HttpServletRequest asked ? asked.getRequestURI() : "";
      of(path).forEach(answer::setHeader);
    }
    chain.doFilter(request, response);
  }
}
