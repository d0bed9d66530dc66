// What a video frame says about a participant of a live deep dive. A model looks at the frame; the database keeps what it says,
// computes the score, and refuses whoever may not watch.

import process from "node:process";
import * as z from "zod";
import { type AnalyzeMeetingEngagementLogic, SeoEdgeError } from "../../../../generated/seo/ts/edge.js";

/** Under this score attention is leaving. */
const LOSING_FOCUS = 0.4;

const score = z.number().min(0).max(1);

/** What the model answers. */
const Engagement = z.object({
  faceDetected: z.boolean(),
  eyeContact: score,
  emotionScores: z.object({ focused: score, confused: score, engaged: score, distracted: score }),
});

/** Asks the model at `FRAME_MODEL_URL`. */
async function look(frame: string): Promise<z.infer<typeof Engagement>> {
  const url = process.env["FRAME_MODEL_URL"];
  if (url === undefined) throw new Error("FRAME_MODEL_URL is not set");
  const response = await fetch(url, { method: "POST", body: frame });
  if (response.status === 422) throw new SeoEdgeError("NO_IMAGE", 422, "The frame is no image.");
  const engagement = Engagement.safeParse(response.ok ? await response.json() : null);
  if (!engagement.success) throw new SeoEdgeError("MODEL_UNAVAILABLE", 503, "The model that looks at frames has no answer.");
  return engagement.data;
}

export const logic: AnalyzeMeetingEngagementLogic = async ({ video_frame, session, participant }, { rpc }) => {
  const engagement_data = await look(video_frame);
  const frame = await rpc.recordFacialEngagement({ session, participant, engagement_data });
  const leaving = frame.overall_score < LOSING_FOCUS;
  const alert = leaving ? await rpc.triggerFocusAlert({ session, employee: participant, alert_type: "LOSING_FOCUS" }) : null;
  return { frame: frame.id, overall_score: frame.overall_score, alert: alert?.id ?? null };
};
