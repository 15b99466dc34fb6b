"""The flags that readers hear in free text, by how much each means by itself."""

from __future__ import annotations

SOFT = {
    "swelling", "bruising", "numbness", "giving_way_locking", "rest_pain", "pain_below_knee",
    "groin_lump",
}  # fmt: skip
# No warning signs by themselves, only beside another fact.
RISKS = {
    "trauma_fall", "anticoagulant", "fewer_movements", "open_skin", "clot_risk", "great_fall",
}  # fmt: skip
SIGNS = {
    "cannot_bear_weight", "saddle_numbness", "bladder_bowel", "leg_weakness", "night_pain",
    "fever", "calf_swelling_redness", "chest_pain", "breathless", "collapse", "pop_heard",
    "deformity", "focal_bone_tenderness", "dark_urine", "head_injury", "swelling_joint_hot",
    "testicular_pain", "pregnancy", "cancer_history", "unexplained_weight_loss", "palpitations",
    "confusion", "vomiting", "rectal_bleeding", "amenorrhoea", "vaginal_bleeding", "headache",
    "cold_limb", "crisis", "sepsis", "allergy", "bleeding", "speech_face", "heat",
    "coughing_blood", "foot_drop", "visual_change", "neck_stiffness", "blood_in_urine",
    "painful_walking",
}  # fmt: skip
FLAGS = SIGNS | SOFT | RISKS
