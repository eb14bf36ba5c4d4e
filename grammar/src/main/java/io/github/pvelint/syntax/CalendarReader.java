package io.github.pvelint.syntax;

import io.github.pvelint.syntax.generated.CalendarLexer;
import io.github.pvelint.syntax.generated.CalendarLine;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** Takes calendar events apart, as proxmox-time's parser does. One reader serves one thread. */
public final class CalendarReader {
  private static final String UTC = "UTC";

  private static final byte[] SHOWN = ByteRanges.of(CalendarLexer._ATN);

  private final ByteStream bytes = new ByteStream('\n');
  private final Tokens tokens = new Tokens(new CalendarLexer(bytes), bytes, SHOWN);
  private final CalendarLine parser = new CalendarLine(tokens);

  /** A reader with buffers of its own. */
  public CalendarReader() {
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
  }

  /** The event's parts; white space around it is of no matter (PVE::CalendarEvent trims it). */
  public CalendarText read(Slice text) {
    Slice trimmed = text.strip();
    boolean utc = trimmed.raw().endsWith(UTC);
    Slice local = utc ? withoutZone(trimmed) : trimmed;
    bytes.reset(local);
    tokens.fill(bytes);
    parser.setTokenStream(tokens);
    try {
      return event(trimmed, utc, parser.event());
    } catch (ParseCancellationException e) {
      if (e.getCause() instanceof RecognitionException cause) {
        return malformed(local, cause.getOffendingToken());
      }
      throw e;
    }
  }

  /** Only spaces go with the zone: a tab before it stays, and is no end of a time. */
  private static Slice withoutZone(Slice text) {
    int end = text.length() - UTC.length();
    while (end > 0 && text.byteAt(end - 1) == ' ') {
      end--;
    }
    return text.part(0, end);
  }

  private static CalendarText malformed(Slice text, Token at) {
    Source source = text.source();
    boolean ended = at.getType() == Token.EOF || at.getStartIndex() >= text.end();
    Slice fault =
        ended
            ? source.slice(text.end(), text.end())
            : source.slice(at.getStartIndex(), at.getStopIndex() + 1);
    return new CalendarText.Malformed(
        fault, CalendarFault.reason(text, fault, ended ? Token.EOF : at.getType()));
  }

  private static CalendarText event(Slice text, boolean utc, CalendarLine.EventContext event) {
    Optional<Slice> shorthand =
        Optional.ofNullable(event.SHORTHAND()).map(name -> slice(text, name.getSymbol()));
    List<CalendarText.WeekdayRange> weekdays =
        event.weekdays() == null ? List.of() : weekdays(text, event.weekdays());
    CalendarLine.MomentContext moment = event.moment();
    if (moment == null) {
      return new CalendarText.Event(text, utc, shorthand, weekdays, List.of(), List.of());
    }
    List<CalendarText.Field> first = fields(text, moment.field());
    if (moment.DASH().isEmpty()) {
      return new CalendarText.Event(text, utc, shorthand, weekdays, List.of(), first);
    }
    List<CalendarText.Field> time =
        moment.time() == null ? List.of() : fields(text, moment.time().field());
    return new CalendarText.Event(text, utc, shorthand, weekdays, first, time);
  }

  private static List<CalendarText.WeekdayRange> weekdays(
      Slice text, CalendarLine.WeekdaysContext weekdays) {
    return weekdays.weekdayRange().stream()
        .map(
            range ->
                new CalendarText.WeekdayRange(slice(text, range.start), slice(text, range.stop)))
        .toList();
  }

  private static List<CalendarText.Field> fields(
      Slice text, List<CalendarLine.FieldContext> fields) {
    return fields.stream().map(field -> field(text, field)).toList();
  }

  private static CalendarText.Field field(Slice text, CalendarLine.FieldContext field) {
    CalendarLine.EveryContext every = field.every();
    List<CalendarText.Item> items =
        every != null
            ? List.of(
                new CalendarText.Item(
                    whole(text, every),
                    Optional.empty(),
                    Optional.empty(),
                    token(text, every.step)))
            : field.item().stream().map(item -> item(text, item)).toList();
    return new CalendarText.Field(whole(text, field), items);
  }

  private static CalendarText.Item item(Slice text, CalendarLine.ItemContext item) {
    return new CalendarText.Item(
        whole(text, item), token(text, item.first), token(text, item.last), token(text, item.step));
  }

  private static Optional<Slice> token(Slice text, @Nullable Token token) {
    return Optional.ofNullable(token).map(found -> slice(text, found));
  }

  private static Slice slice(Slice text, Token token) {
    return text.source().slice(token.getStartIndex(), token.getStopIndex() + 1);
  }

  private static Slice whole(Slice text, ParserRuleContext context) {
    return text.source().slice(context.start.getStartIndex(), context.stop.getStopIndex() + 1);
  }
}
