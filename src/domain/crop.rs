//! The square that is cut out of a picture to be somebody's photo: moved by finger, made larger and
//! smaller, and never beyond the picture.

/// How much larger than as small as possible a picture is shown at most.
pub const MOST_ZOOM: f64 = 4.0;

/// Where the upper edge stands at first, as a share of the room that is left above and below: a face is
/// rather in the upper part of an upright picture.
const UPPER: f64 = 0.35;

/// A square within a picture, in pixels of the picture.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Square {
    /// From the left edge of the picture.
    pub left: f64,
    /// From its upper edge.
    pub top: f64,
    /// As wide and as high.
    pub side: f64,
}

/// A picture and the square that is chosen of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Framing {
    width: f64,
    height: f64,
    /// The middle of the square, in pixels.
    middle: (f64, f64),
    // Invariant: from 1, the largest square there is, to `MOST_ZOOM`.
    zoom: f64,
}

impl Framing {
    /// The largest square of a picture of that size in pixels, where a face is likely.
    pub fn new(width: u32, height: u32) -> Self {
        let (width, height) = (f64::from(width.max(1)), f64::from(height.max(1)));
        let side = width.min(height);
        let middle = (width / 2.0, (height - side) * UPPER + side / 2.0);
        Self { width, height, middle, zoom: 1.0 }
    }

    /// The picture moved under the frame, in shares of the frame's side: `(0.5, 0.0)` is half a frame
    /// to the right, so that what was left of the frame comes in.
    pub fn moved(self, right: f64, down: f64) -> Self {
        let (x, y) = self.middle;
        let side = self.side();
        self.around(x - right * side, y - down * side)
    }

    /// With a point of the frame in its middle, in shares of its side from its left upper corner.
    pub fn centred(self, x: f64, y: f64) -> Self {
        self.moved(0.5 - x, 0.5 - y)
    }

    /// So much larger than as small as possible, around the same middle.
    pub fn zoomed(self, zoom: f64) -> Self {
        let zoom = if zoom.is_finite() { zoom.clamp(1.0, MOST_ZOOM) } else { 1.0 };
        let (x, y) = self.middle;
        Self { zoom, ..self }.around(x, y)
    }

    /// How much larger than as small as possible it is.
    pub fn zoom(self) -> f64 {
        self.zoom
    }

    /// The square that is chosen.
    pub fn square(self) -> Square {
        let ((x, y), side) = (self.middle, self.side());
        Square { left: x - side / 2.0, top: y - side / 2.0, side }
    }

    /// The size of the picture in sides of the square.
    pub fn picture(self) -> (f64, f64) {
        (self.width / self.side(), self.height / self.side())
    }

    fn side(self) -> f64 {
        self.width.min(self.height) / self.zoom
    }

    /// Around a middle, or as near to it as the picture goes.
    fn around(self, x: f64, y: f64) -> Self {
        let half = self.side() / 2.0;
        let within = |at: f64, length: f64| {
            let at = if at.is_finite() { at } else { length / 2.0 };
            at.clamp(half, (length - half).max(half))
        };
        Self { middle: (within(x, self.width), within(y, self.height)), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(left: f64, top: f64, side: f64) -> Square {
        Square { left, top, side }
    }

    #[test]
    fn at_first_it_is_the_largest_square_where_a_face_is_likely() {
        for (width, height, first) in [
            (400, 400, square(0.0, 0.0, 400.0)),
            (4_000, 3_000, square(500.0, 0.0, 3_000.0)),
            (3_000, 4_000, square(0.0, 350.0, 3_000.0)),
            (1, 1, square(0.0, 0.0, 1.0)),
            (0, 0, square(0.0, 0.0, 1.0)),
        ] {
            assert_eq!(Framing::new(width, height).square(), first, "{width} x {height}");
        }
    }

    #[test]
    fn a_finger_moves_the_picture_and_never_beyond_its_edge() {
        let wide = Framing::new(4_000, 3_000);
        // To the right: what was on the left comes in, and then there is no more.
        assert_eq!(wide.moved(0.1, 0.0).square(), square(200.0, 0.0, 3_000.0));
        assert_eq!(wide.moved(5.0, 3.0).square(), square(0.0, 0.0, 3_000.0));
        assert_eq!(wide.moved(-5.0, -3.0).square(), square(1_000.0, 0.0, 3_000.0));
        // Coming back is at once, as nothing was moved beyond the edge.
        assert_eq!(wide.moved(5.0, 0.0).moved(-0.1, 0.0).square(), square(300.0, 0.0, 3_000.0));
        assert_eq!(wide.moved(f64::NAN, 0.0).square(), square(500.0, 0.0, 3_000.0));
    }

    #[test]
    fn it_grows_around_its_middle_and_shrinks_back_into_the_picture() {
        let wide = Framing::new(4_000, 3_000);
        assert_eq!(wide.zoomed(2.0).square(), square(1_250.0, 750.0, 1_500.0));
        let corner = wide.zoomed(4.0).moved(9.0, 9.0);
        assert_eq!(corner.square(), square(0.0, 0.0, 750.0));
        assert_eq!(corner.zoomed(1.0).square(), square(0.0, 0.0, 3_000.0));
        for (asked, given) in [(0.0, 1.0), (9.0, MOST_ZOOM), (f64::NAN, 1.0)] {
            assert!((wide.zoomed(asked).zoom() - given).abs() < f64::EPSILON, "{asked}");
        }
    }

    #[test]
    fn a_tap_brings_what_was_tapped_into_the_middle() {
        let near = Framing::new(4_000, 3_000).zoomed(2.0);
        assert_eq!(near.centred(0.5, 0.5), near);
        assert_eq!(near.centred(0.75, 0.25).square(), square(1_625.0, 375.0, 1_500.0));
        assert_eq!(near.picture(), (4_000.0 / 1_500.0, 2.0));
    }
}
