// A link to put one file of a log under, signed by the storage, which asks its own rules whether the caller may. The file is noted after
// that, so that nothing is noted which nobody could put there.

import type { PresignUploadLogic } from "../../../../generated/timetracker/ts/edge.js";
import { ImagesBucket, VoicesBucket } from "../../../../generated/timetracker/ts/storage.js";

export const logic: PresignUploadLogic = async ({ organization, log, name, content_type, size_bytes }, { rpc, signUpload }) => {
  const bucket = content_type.startsWith("audio/") ? VoicesBucket : ImagesBucket;
  const link = await signUpload(bucket, { organization, time_log: log, name });
  const attachment = await rpc.attachFile({ log, name, content_type, size_bytes });
  return { ...link, attachment: attachment.id };
};
