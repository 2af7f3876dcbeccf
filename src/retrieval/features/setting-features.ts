import type { MeasuredCandidate } from "../measured-candidate.ts";
import type { FeatureGroup } from "./feature-group.ts";

export const settingFeatures: FeatureGroup = {
  about: "length, and what other passages of the source say",
  names: ["groupBest", "groupSum", "length", "sentences"],
  measure(views) {
    const groups = groupSums(views.map(({ candidate }) => candidate));
    return views.map(({ candidate }) => {
      const group = groups(candidate);
      return [
        group.best,
        Math.log1p(group.sum),
        Math.log1p(candidate.sentences.reduce((sum, { reading }) => sum + reading.length, 0)),
        Math.log(candidate.sentences.length),
      ];
    });
  },
};

/** What the other candidates of a candidate's group add up to. */
function groupSums(candidates: readonly MeasuredCandidate[]) {
  const groups = new Map<string, MeasuredCandidate[]>();
  for (const one of candidates) {
    const group = groups.get(one.group);
    if (group === undefined) groups.set(one.group, [one]);
    else group.push(one);
  }
  return (one: MeasuredCandidate) => {
    const others = (groups.get(one.group) ?? []).filter((other) => other !== one);
    return {
      best: others.reduce((most, { fused }) => Math.max(most, fused), 0),
      sum: others.reduce((sum, { fused }) => sum + fused, 0),
    };
  };
}
