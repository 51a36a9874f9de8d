package org.goldenthread.answer.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
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

  /** The one page with a script, a file of this server, to which it may add. */
  private static final String SCRIPTED = Addresses.SPARQL;

  static final String WITH_SCRIPT =
      ALL.get("Content-Security-Policy") + "; script-src 'self'";

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (response instanceof HttpServletResponse answer) {
      ALL.forEach(answer::setHeader);
      if (request instanceof HttpServletRequest asked && SCRIPTED.equals(asked.getRequestURI())) {
        answer.setHeader("Content-Security-Policy", WITH_SCRIPT);
      }
    }
    chain.doFilter(request, response);
  }
}
