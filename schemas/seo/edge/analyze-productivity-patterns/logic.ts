// How an employee's days go, told from what he did: at which hours he is at his best, after which he declines, with whom he
// works, and how many days are left until he burns out.

import * as z from "zod";
import { type AnalyzeProductivityPatternsLogic, SeoEdgeError, isSeoError } from "../../../../generated/seo/ts/index.js";

/** With fewer days than this left, somebody has to look after him. */
const SOON = 14;

/** The mean productivity of a day at which somebody has burnt out. */
const BURNT_OUT = 0.2;

/** The furthest that anybody can see. */
const FAR = 3650;

const Activity = z
  .array(
    z.object({
      at: z.iso.datetime({ offset: true }),
      minutes: z.number().positive(),
      productivity: z.number().min(0).max(1),
      /** How many others took part. */
      others: z.int().min(0),
    }),
  )
  .min(1);

type Activity = z.infer<typeof Activity>;

/** The mean productivity by a key, weighed by minutes. */
function means(activity: Activity, key: (at: Date) => number): Map<number, number> {
  const sums = new Map<number, { minutes: number; weighed: number }>();
  for (const { at, minutes, productivity } of activity) {
    const sum = sums.get(key(new Date(at))) ?? { minutes: 0, weighed: 0 };
    sum.minutes += minutes;
    sum.weighed += minutes * productivity;
    sums.set(key(new Date(at)), sum);
  }
  const entries = [...sums].map(([key, { minutes, weighed }]): [number, number] => [key, weighed / minutes]);
  return new Map(entries.sort(([a], [b]) => a - b));
}

function peakHours(hours: Map<number, number>): number[] {
  const best = Math.max(...hours.values());
  return [...hours].filter(([, mean]) => mean >= best - 0.1).map(([hour]) => hour);
}

function declinePatterns(hours: Map<number, number>): string[] {
  const entries = [...hours];
  return entries.flatMap(([hour, mean], i) => {
    const before = entries[i - 1];
    return before && before[1] - mean >= 0.2 ? [`from ${before[0]}:00 to ${hour}:00`] : [];
  });
}

function collaborationStyle(activity: Activity): "solo" | "team" | "mixed" {
  const all = activity.reduce((sum, { minutes }) => sum + minutes, 0);
  const together = activity.reduce((sum, { minutes, others }) => sum + (others > 0 ? minutes : 0), 0);
  return together / all < 1 / 3 ? "solo" : together / all > 2 / 3 ? "team" : "mixed";
}

/** Where the line through the means of the days falls below what burnt out means, in days from the last one. */
function predictedBurnout(days: Map<number, number>): number {
  const points = [...days];
  const last = Math.max(...days.keys());
  const x = points.reduce((sum, [day]) => sum + day, 0) / points.length;
  const y = points.reduce((sum, [, mean]) => sum + mean, 0) / points.length;
  const spread = points.reduce((sum, [day]) => sum + (day - x) ** 2, 0);
  const slope = spread === 0 ? 0 : points.reduce((sum, [day, mean]) => sum + (day - x) * (mean - y), 0) / spread;
  const now = y + slope * (last - x);
  if (now <= BURNT_OUT) return 0;
  return slope >= 0 ? FAR : Math.min(FAR, Math.floor((now - BURNT_OUT) / -slope));
}

export const logic: AnalyzeProductivityPatternsLogic = async ({ employee, activity_data }, { rpc }) => {
  const activity = Activity.safeParse(activity_data);
  if (!activity.success) throw new SeoEdgeError("NO_ACTIVITY", 422, "The activity is a list of what was done, when and how well.");
  const hours = means(activity.data, (at) => at.getUTCHours());
  const analysis = {
    peak_hours: peakHours(hours),
    decline_patterns: declinePatterns(hours),
    collaboration_style: collaborationStyle(activity.data),
    predicted_burnout: predictedBurnout(means(activity.data, (at) => Math.floor(at.getTime() / 86_400_000))),
  };
  await rpc.saveProductivityPattern({ employee, ...analysis });
  if (analysis.predicted_burnout >= SOON) return { ...analysis, intervention: null };
  try {
    const { id } = await rpc.scheduleWellnessIntervention({ employee, urgency: "HIGH" });
    return { ...analysis, intervention: id };
  } catch (error) {
    // Somebody looks after him already; every other error is the caller's to know.
    const open = isSeoError(error, "scheduleWellnessIntervention") && error.code === "INTERVENTION_ALREADY_SCHEDULED";
    if (!open) throw error;
    return { ...analysis, intervention: null };
  }
};
