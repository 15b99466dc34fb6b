"""Line drawings of the exercises, made in code: a body of joints, things to lean on, arrows."""
