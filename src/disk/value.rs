//! Values as CBOR (RFC 8949), which says of itself what it is, so that what a newer version wrote
//! can be read, kept and handed on.

use minicbor::data::Type;
use minicbor::decode::Error;
use minicbor::{Decoder, Encoder};

use crate::domain::limits;
use crate::domain::value::{Fraction, Value};

/// What writing to memory can fail with: nothing.
pub(super) type Written = Result<(), minicbor::encode::Error<std::convert::Infallible>>;

pub(super) fn write(to: &mut Encoder<Vec<u8>>, value: &Value) -> Written {
    match value {
        Value::Nothing => to.null()?,
        Value::Flag(flag) => to.bool(*flag)?,
        Value::Number(number) => to.i64(*number)?,
        Value::Text(text) => to.str(text)?,
        Value::Bytes(bytes) => to.bytes(bytes)?,
        Value::Fraction(Fraction(bits)) => to.f64(f64::from_bits(*bits))?,
        Value::List(items) => {
            to.array(items.len() as u64)?;
            return items.iter().try_for_each(|item| write(to, item));
        }
        Value::Map(items) => {
            to.map(items.len() as u64)?;
            return items.iter().try_for_each(|(name, item)| {
                to.str(name)?;
                write(to, item)
            });
        }
    };
    Ok(())
}

pub(super) fn read(from: &mut Decoder<'_>) -> Result<Value, Error> {
    read_at_depth(from, 0)
}

fn read_at_depth(from: &mut Decoder<'_>, depth: usize) -> Result<Value, Error> {
    if depth > limits::DEPTH {
        return Err(Error::message("nested too deeply"));
    }
    Ok(match from.datatype()? {
        Type::Null | Type::Undefined => {
            from.skip()?;
            Value::Nothing
        }
        Type::Bool => Value::Flag(from.bool()?),
        Type::String => Value::Text(from.str()?.into()),
        Type::Bytes => Value::Bytes(from.bytes()?.into()),
        Type::F16 | Type::F32 | Type::F64 => Value::Fraction(Fraction(from.f64()?.to_bits())),
        Type::Array => {
            let count = from.array()?.ok_or_else(|| Error::message("a list without a length"))?;
            let items = (0..count).map(|_| read_at_depth(from, depth + 1));
            Value::List(items.collect::<Result<_, _>>()?)
        }
        Type::Map => {
            let count = from.map()?.ok_or_else(|| Error::message("a map without a length"))?;
            let items = (0..count).map(|_| {
                let name = from.str()?.into();
                Ok((name, read_at_depth(from, depth + 1)?))
            });
            Value::Map(items.collect::<Result<_, Error>>()?)
        }
        // Whole numbers of every width; what is none of them is an error of the decoder.
        _ => Value::Number(from.i64()?),
    })
}
