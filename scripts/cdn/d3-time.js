/**
 * Stands in for `d3-time` in the script-tag build, which asks it only for the dates at which
 * divisions of UTC begin: those from `start` (inclusive) to `stop` (exclusive), as there.
 */

/** Divisions of one length, ms; `every(n)` for an `n` that divides the next larger unit. */
const regular = length => ({
  range(start, stop) {
    const dates = [];
    for (let time = Math.ceil(start / length) * length; time < stop; time += length)
      dates.push(new Date(time));
    return dates;
  },
  every: n => regular(n * length),
  filter: test => ({range: (start, stop) => regular(length).range(start, stop).filter(test)}),
});

export const utcMillisecond = regular(1);
export const utcSecond = regular(1000);
export const utcMinute = regular(60_000);
export const utcHour = regular(3_600_000);
export const utcDay = regular(86_400_000);

/** Every so many months of a year; `step` divides 12. */
const months = step => ({
  range(start, stop) {
    const dates = [];
    const date = new Date(0);
    const month = start.getUTCMonth();
    date.setUTCFullYear(start.getUTCFullYear(), month - (month % step));
    for (; date < stop; date.setUTCMonth(date.getUTCMonth() + step))
      if (date >= start) dates.push(new Date(date));
    return dates;
  },
  every: months,
});

export const utcMonth = months(1);
