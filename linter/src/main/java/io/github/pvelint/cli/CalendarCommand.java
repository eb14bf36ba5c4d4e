package io.github.pvelint.cli;

import io.github.pvelint.model.CalendarEvent;
import io.github.pvelint.model.Schedule;
import io.github.pvelint.report.parse.CalendarJson;
import io.github.pvelint.syntax.Source;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code calendar}: what Proxmox makes of a calendar event, and when it elapses next. */
final class CalendarCommand {
  private final Environment environment;
  private final Streams streams;

  CalendarCommand(Environment environment, Streams streams) {
    this.environment = environment;
    this.streams = streams;
  }

  void run(Command.Calendar command) throws IOException {
    Schedule schedule = CalendarEvent.read(Source.of("", command.event()).whole());
    List<Instant> next = schedule.event().map(event -> next(event, command)).orElse(List.of());
    new CalendarJson(streams.out()).write(schedule, next);
  }

  private List<Instant> next(CalendarEvent event, Command.Calendar command) {
    ZoneId zone = command.zone().orElseGet(ZoneId::systemDefault);
    List<Instant> found = new ArrayList<>();
    Optional<Instant> run =
        event.next(command.after().orElseGet(environment.clock()::instant), zone);
    while (run.isPresent() && found.size() < command.count()) {
      found.add(run.get());
      run = event.next(run.get(), zone);
    }
    return found;
  }
}
