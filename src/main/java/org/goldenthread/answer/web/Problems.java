package org.goldenthread.answer.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.EofException;
import org.goldenthread.answer.http.Negotiation;
import org.goldenthread.answer.page.Addresses;
import org.goldenthread.answer.page.Pages;
import org.goldenthread.fault.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one error body: {@code application/problem+json} (RFC 9457), or a page for a person. The text
 * of a failure is shown, never that of an unforeseen exception.
 */
final class Problems {

  static final String MEDIA_TYPE = "application/problem+json";
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  void failure(Failure failure, Context request) {
    if (failure.code().httpStatus() >= 500) {
      LOG.warn("{} {}: {}", request.method(), request.path(), failure.getMessage());
    }
    answer(request, failure.code().httpStatus(), failure.getMessage());
  }

  void refusal(HttpResponseException refusal, Context request) {
    Optional.ofNullable(refusal.getDetails().get("availableMethods"))
        .ifPresent(methods -> request.header("Allow", methods));
    String sentence =
        switch (refusal.getStatus()) {
          case 404 -> notFound();
          case 405 -> "This address does not take the method " + request.method() + ".";
          case 413 -> "The request is too large.";
          default -> HttpStatus.getMessage(refusal.getStatus()) + ".";
        };
    answer(request, refusal.getStatus(), sentence);
  }

  void unforeseen(Exception exception, Context request) {
    if (exception instanceof EofException || exception.getCause() instanceof EofException) {
      LOG.debug("{} {}: the caller has left", request.method(), request.path());
      return;
    }
    if (exception instanceof HttpException refused && refused.getCode() < 500) {
      answer(request, refused.getCode(), "The request cannot be read: its address is ill-formed.");
      return;
    }
    LOG.error("{} {}", request.method(), request.path(), exception);
    answer(request, 500, "Something went wrong here; the server's log tells what.");
  }

  /** Answers with a status and a sentence. */
  void answer(Context request, int status, String sentence) {
    request.status(status);
    if (status == 503 || (status == 429 && request.res().getHeader("Retry-After") == null)) {
      request.header("Retry-After", "5");
    }
    if (Negotiation.wantsPage(request)) {
      request.html(pages.problem(HttpStatus.getMessage(status), sentence));
    } else {
      request.contentType(MEDIA_TYPE).result(body(status, sentence));
    }
  }

  /** The body as JSON. */
  static String body(int status, String sentence) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", HttpStatus.getMessage(status));
    problem.put("status", status);
    problem.put("detail", sentence);
    try {
      return JSON.writeValueAsString(problem) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts and numbers can be written as JSON.", e);
    }
  }

  static String notFound() {
    return "There is nothing at this address; the questions are listed at the front page and at "
        + Addresses.API
        + ".";
  }
}
