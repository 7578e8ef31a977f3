//! The fonts: built in, and from a town hall's folder.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use harfrust::ShaperData;
use skrifa::{FontRef, MetadataProvider as _};

/// The fonts built in: file, and the script's ISO 15924 code where it is not what German is
/// written in.
const BUILT_IN: [(&[u8], Option<&str>); 11] = [
    (include_bytes!("../assets/fonts/NotoSans-Bold.ttf"), None),
    (include_bytes!("../assets/fonts/NotoSans-Regular.ttf"), None),
    (
        include_bytes!("../assets/fonts/NotoSansArabic-Regular.ttf"),
        Some("Arab"),
    ),
    (
        include_bytes!("../assets/fonts/NotoSansArmenian-Regular.ttf"),
        Some("Armn"),
    ),
    (
        include_bytes!("../assets/fonts/NotoSansBengali-Regular.ttf"),
        Some("Beng"),
    ),
    (
        include_bytes!("../assets/fonts/NotoSansDevanagari-Regular.ttf"),
        Some("Deva"),
    ),
    (
        include_bytes!("../assets/fonts/NotoSansEthiopic-Regular.ttf"),
        Some("Ethi"),
    ),
    (
        include_bytes!("../assets/fonts/NotoSansGeorgian-Regular.ttf"),
        Some("Geor"),
    ),
    (
        include_bytes!("../assets/fonts/NotoSansHebrew-Regular.ttf"),
        Some("Hebr"),
    ),
    (
        include_bytes!("../assets/fonts/NotoSansTamil-Regular.ttf"),
        Some("Taml"),
    ),
    (
        include_bytes!("../assets/fonts/NotoSansThai-Regular.ttf"),
        Some("Thai"),
    ),
];

/// The bold one's place.
const BOLD: usize = 0;

/// The fonts that documents are set in.
pub struct Fonts(Vec<Face>);

/// A font.
pub(super) struct Face {
    data: krilla::Data,
    /// As krilla embeds it.
    pub(super) font: krilla::text::Font,
    shaper: ShaperData,
    /// The characters that it has, sorted.
    characters: Box<[u32]>,
    /// The script, where it has only one.
    script: Option<&'static str>,
}

/// Why fonts cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FontError {
    /// A file or the folder cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// Which.
        path: PathBuf,
        /// Why.
        source: io::Error,
    },
    /// A file is no font.
    #[error("{0} is not an OpenType font")]
    NotAFont(PathBuf),
    /// A font built in is none; never once the tests pass.
    #[error("a font built in cannot be used")]
    BuiltIn,
}

impl std::fmt::Debug for Fonts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Fonts({})", self.0.len())
    }
}

impl Fonts {
    /// The fonts built in and, after them, those of a folder, by their names. No folder: no more.
    pub fn read(folder: &Path) -> Result<Self, FontError> {
        let mut faces = Vec::new();
        for (bytes, script) in BUILT_IN {
            faces.push(Face::new(bytes.into(), script).ok_or(FontError::BuiltIn)?);
        }
        for path in found_in(folder)? {
            let bytes = fs::read(&path).map_err(|source| FontError::Read {
                path: path.clone(),
                source,
            })?;
            let data = krilla::Data::from(Arc::new(bytes));
            faces.push(Face::new(data, None).ok_or(FontError::NotAFont(path))?);
        }
        Ok(Self(faces))
    }

    pub(super) fn face(&self, place: usize) -> Option<&Face> {
        self.0.get(place)
    }

    /// The font for a character: the one before it if it has the character, since spaces, digits
    /// and marks belong to the word that they stand in; otherwise the first that has it.
    pub(super) fn place_for(&self, c: char, bold: bool, before: Option<usize>) -> Option<usize> {
        let has = |place: &usize| self.0.get(*place).is_some_and(|face| face.has(c));
        let first = if bold { BOLD } else { BOLD + 1 };
        before
            .filter(has)
            .or_else(|| (first..self.0.len()).find(has))
    }

    /// The font for what has no letters.
    pub(super) fn first(bold: bool) -> usize {
        if bold { BOLD } else { BOLD + 1 }
    }

    /// Whether some font has the character.
    pub(super) fn have(&self, c: char) -> bool {
        self.place_for(c, false, None).is_some()
    }
}

fn found_in(folder: &Path) -> Result<Vec<PathBuf>, FontError> {
    let read_error = |source| FontError::Read {
        path: folder.to_owned(),
        source,
    };
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(read_error(error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(read_error)?.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if ending.is_some_and(|ending| ["ttf", "otf"].contains(&ending.to_lowercase().as_str())) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

impl Face {
    fn new(data: krilla::Data, script: Option<&'static str>) -> Option<Self> {
        let font = FontRef::new(data.as_ref()).ok()?;
        let shaper = ShaperData::new(&font);
        let mut characters: Vec<u32> = font
            .charmap()
            .mappings()
            .filter(|(_, glyph)| glyph.to_u32() != 0)
            .map(|(character, _)| character)
            .collect();
        characters.sort_unstable();
        Some(Self {
            characters: characters.into(),
            font: krilla::text::Font::new(data.clone(), 0)?,
            data,
            shaper,
            script,
        })
    }

    fn has(&self, c: char) -> bool {
        self.characters.binary_search(&u32::from(c)).is_ok()
    }

    /// The language of what is written in it, as far as the script tells: an undetermined one in
    /// this script. None for the scripts of German.
    pub(super) fn language(&self) -> Option<String> {
        self.script.map(|script| format!("und-{script}"))
    }

    /// The glyphs of a text of one direction.
    pub(super) fn shape(&self, text: &str, rtl: bool) -> Option<harfrust::GlyphBuffer> {
        let font = FontRef::new(self.data.as_ref()).ok()?;
        let mut buffer = harfrust::UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.guess_segment_properties();
        buffer.set_direction(if rtl {
            harfrust::Direction::RightToLeft
        } else {
            harfrust::Direction::LeftToRight
        });
        let shaper = self.shaper.shaper(&font).build();
        Some(shaper.shape(buffer, harfrust::ShapeOptions::new()))
    }
}
